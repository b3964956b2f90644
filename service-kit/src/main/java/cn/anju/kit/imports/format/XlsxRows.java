package cn.anju.kit.imports.format;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of the first sheet of a workbook. Only the texts that cells share are in memory, which is why there may not be
 * too much of them.
 */
public final class XlsxRows implements RowSource {
    /** Excel keeps and shows no more digits of a number. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final long MOST_SHARED_TEXT = 64L << 20;
    private static final String SHARED_TEXTS = "sharedstrings.xml";

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();
    private int number;

    /**
     * A workbook cannot be read from front to back: it lies on this machine for the time, without a name once it is open, so
     * that nothing of it stays behind whatever happens.
     *
     * @throws UnreadableFile if it is no workbook, or has more shared texts than fit into memory
     */
    public static XlsxRows of(InputStream content) throws IOException {
        Path file = Files.createTempFile("anju-import", ".xlsx");
        try (content) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return new XlsxRows(file);
        } finally {
            Files.delete(file);
        }
    }

    private XlsxRows(Path file) throws IOException {
        requireFewTexts(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.notA(FileFormat.XLSX);
        }
    }

    private static void requireFewTexts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long size = zip.stream()
                    .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(SHARED_TEXTS))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
            if (size > MOST_SHARED_TEXT) {
                throw UnreadableFile.tooManyTexts();
            }
        } catch (ZipException e) {
            throw UnreadableFile.notA(FileFormat.XLSX);
        }
    }

    @Override
    public SourceRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            number = row.getRowNum();
            List<Object> cells = new ArrayList<>(row.getCellCount());
            for (Cell cell : row) {
                cells.add(cell == null ? null : value(cell));
            }
            return new SourceRow(number, cells);
        } catch (RuntimeException e) {
            throw UnreadableFile.after(number);
        }
    }

    private Object value(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new FaultyCell(cell.getRawValue());
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : number.round(PRECISION);
        }
        return value;
    }

    private boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        return format != null
                && dateFormats.computeIfAbsent(format, id -> DateFormats.isDate(id, cell.getDataFormatString()));
    }

    private static Object date(Cell cell, BigDecimal number) {
        try {
            return cell.asDate().toLocalDate();
        } catch (ExcelReaderException | DateTimeException e) {
            return number;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
