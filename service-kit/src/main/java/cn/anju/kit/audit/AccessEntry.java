package cn.anju.kit.audit;

import cn.anju.kit.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the access log: who did what with which data, and its link to the entry before. */
@Schema(description = "访问记录 Who saw personal data or took data out")
public record AccessEntry(
        @Schema(title = "序号", description = "1, 2, … without gaps", examples = "42")
        long seq,

        @Schema(title = "时刻") Instant at,

        @Schema(title = "访问人", description = "user, or client where no person is behind it", examples = "xie.lan")
        String actor,

        @Schema(title = "角色", description = "roles of the token", examples = "[\"township-officer\"]")
        List<String> roles,

        @Schema(title = "客户端", description = "program that sent the request", examples = "anju-web")
        String client,

        @Schema(title = "访问方式", implementation = AccessAction.class, examples = "READ")
        String action,

        @Schema(title = "记录类型", examples = "monitoring.person")
        String recordType,

        @Schema(title = "记录编号", description = "the records; none in an export")
        List<UUID> recordIds,

        @Schema(title = "查询条件", description = "query of a list, or which file", examples = "labourClass=WEAK&limit=50")
        String filter,

        @Schema(title = "记录数", description = "absent if it was not known yet", examples = "17")
        Long records,

        @Schema(title = "个人信息字段", description = "personal fields among what was shown", examples = "[\"name\"]")
        List<String> fields,

        @Schema(title = "用途", description = "why, where a reason must be given")
        String purpose,

        @Schema(title = "安置点代码", description = "the site, if all records are at one", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "the smallest region in which all records lie", examples = "360732101000")
        String regionCode,

        @Schema(title = "请求编号", description = "X-Request-Id of the request")
        String requestId,

        @Schema(title = "前一条的摘要", description = "hash of the entry before, in hexadecimal")
        String previousHash,

        @Schema(title = "摘要", description = "SHA-256 of this entry and the hash before, in hexadecimal")
        String hash) {

    static AccessEntry read(ResultSet row) throws SQLException {
        return new AccessEntry(
                row.getLong("seq"),
                Database.instant(row, "at"),
                row.getString("actor"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                row.getString("client"),
                row.getString("action"),
                row.getString("record_type"),
                Arrays.asList((UUID[]) row.getArray("record_ids").getArray()),
                row.getString("filter"),
                row.getObject("records", Long.class),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getString("purpose"),
                row.getString("site_code"),
                row.getString("region_code"),
                row.getString("request_id"),
                HexFormat.of().formatHex(row.getBytes("previous_hash")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
