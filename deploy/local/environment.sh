# Shared by deploy/up and deploy/down: where things are, and which Java runs them. To be sourced by bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
home=${ANJU_HOME:-$root/.anju}

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Takes settings of the form ANJU_…=value from the command line, as if they stood in the environment.
is_setting() {
  [[ $1 =~ ^ANJU_[A-Z_]+= ]] && export "${1?}"
}

require_java() {
  if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
  local version
  version=$({ "$java" -version 2>&1 || true; } | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "A JDK of version 17 or later is needed (found: ${version:-none}).
Install one, or set JAVA_HOME to it. 需要 JDK 17 或更高版本。"
}

require_maven() {
  local version
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version >/dev/null 2>&1 || fail "A whole JDK is needed: javac is missing. 缺少 javac。"
  version=$({ mvn -B -v 2>/dev/null || true; } | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  awk -v have="${version:-0}" 'BEGIN { split(have, v, "."); exit !(v[1] * 1000000 + v[2] * 1000 + v[3] >= 3008007) }' ||
    fail "Maven 3.8.7 or later is needed on the PATH (found: ${version:-none}). 需要 Maven 3.8.7 或更高版本。"
}

# What a module builds, and what it is built from.
artifact() {
  case $1 in
    *-service) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
    *) ls "$root/$1"/target/anju-*-SNAPSHOT.jar 2>/dev/null || true ;;
  esac
}

sources() {
  echo "$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src/main"
  case $1 in
    *-service) echo "$root/service-kit/pom.xml" "$root/service-kit/src/main" ;;
    deploy/local) echo "$root/deploy/keycloak" ;;
  esac
}

is_outdated() {
  local built
  built=$(artifact "$1")
  # shellcheck disable=SC2046
  [ ! -f "$built" ] || [ -n "$(find $(sources "$1") -newer "$built" 2>/dev/null | head -n 1)" ]
}

# Builds the modules that are missing or older than their sources; the log file has the details.
build() {
  local module outdated=() log=$home/log/build.log
  for module in "$@"; do
    if is_outdated "$module"; then outdated+=("$module"); fi
  done
  [ ${#outdated[@]} -gt 0 ] || return 0
  require_maven
  mkdir -p "$home/log"
  echo "Building ${outdated[*]} (log: $log)"
  if ! (cd "$root" && mvn -B -ntp -T 2 -DskipTests -Dspotless.check.skip package -am \
    -pl "$(IFS=,; echo "${outdated[*]}")" 2>&1) | show_modules "$log"; then
    tail -n 25 "$log" >&2
    fail "FAILED: the build; see $log"
  fi
  for module in "${outdated[@]}"; do touch "$(artifact "$module")"; done
}

# Keeps Maven's output in the log file and shows which module it has come to.
show_modules() {
  local line
  while IFS= read -r line; do
    printf '%s\n' "$line"
    if [[ $line =~ ^\[INFO\]\ Building\ (Anju.*)\ [0-9] ]]; then
      printf '  %-12s %s\n' build "${BASH_REMATCH[1]}" >&3
    fi
  done 3>&1 >"$1"
}

# Becomes a command of the module deploy/local.
run_local() {
  local main=$1
  shift
  exec "$java" -Xmx128m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
    -cp "$root/deploy/local/target/classes:$root/deploy/local/target/lib/*" "cn.anju.local.$main" "$root" "$home" "$@"
}
