package cn.anju.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code deploy/down} runs: ends all parts of the stack, wherever they listen.
 * Arguments: the repository, the home, then {@code --wipe} to forget all data as well.
 */
final class Down {
    private Down() {}

    public static void main(String[] arguments) {
        Path repository = Path.of(arguments[0]);
        Home home = Home.at(Path.of(arguments[1]));
        boolean wipe = List.of(arguments).contains("--wipe");
        System.exit(Terminal.run(home, () -> {
            var stack = LocalStack.configure(
                    repository, home.directory(), Ports.fromEnvironment(System.getenv()), Terminal::print);
            stack.stop();
            if (wipe) {
                stack.wipe();
            }
            Terminal.print("", wipe ? "stopped, data removed" : "stopped; its data is kept in " + home.directory());
        }));
    }
}
