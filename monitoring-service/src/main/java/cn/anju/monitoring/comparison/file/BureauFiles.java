package cn.anju.monitoring.comparison.file;

import cn.anju.kit.imports.ImportFiles;
import cn.anju.kit.imports.format.FileEncoding;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.imports.format.RowSource;
import cn.anju.kit.imports.format.UnreadableFile;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** Opens the files of bureaus. */
@ApplicationScoped
public class BureauFiles {
    private final ImportFiles files;
    private final ObjectMapper mapper;

    BureauFiles(ImportFiles files, ObjectMapper mapper) {
        this.files = files;
        this.mapper = mapper;
    }

    /** @throws cn.anju.kit.problem.ProblemException 422 if it cannot be used at all */
    public BureauRows open(String key, FileEncoding encoding, List<SourceColumn> columns) throws IOException {
        var reader = new RowReader(columns, mapper);
        if (encoding.format() == FileFormat.NDJSON) {
            return new BureauLines(files.lines(key), reader, mapper);
        }
        RowSource rows = files.table(key, encoding);
        try {
            return new BureauTable(rows, reader);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** @throws cn.anju.kit.problem.ProblemException 422 if it cannot be used, or holds nothing */
    public void requireRows(String key, FileEncoding encoding, List<SourceColumn> columns) throws IOException {
        try (var rows = open(key, encoding, columns)) {
            if (rows.next() == null) {
                throw UnreadableFile.empty();
            }
        }
    }
}
