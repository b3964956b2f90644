package cn.anju.kit.imports.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a CSV file is written: in UTF-8 where all of it is valid UTF-8, else in GB18030 as the Chinese Excel saves it, or in
 * UTF-16 where it begins with its mark; with commas, semicolons or tabs, whichever the first line has most of.
 */
public record CsvDialect(String charset, char separator) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEADER = 65_536;

    /** The same file, opened anew each time. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** @throws UnreadableFile where no encoding fits */
    public static CsvDialect of(Opening file) throws IOException {
        for (Charset charset : candidates(file)) {
            try (var reader = strict(file.open(), charset)) {
                char separator = separator(firstLine(reader));
                reader.transferTo(Writer.nullWriter());
                return new CsvDialect(charset.name(), separator);
            } catch (CharacterCodingException e) {
                // not this one
            }
        }
        throw UnreadableFile.encoded();
    }

    private static List<Charset> candidates(Opening file) throws IOException {
        try (var stream = file.open()) {
            int mark = stream.read() << 8 | stream.read();
            return switch (mark) {
                case 0xfffe -> List.of(StandardCharsets.UTF_16LE);
                case 0xfeff -> List.of(StandardCharsets.UTF_16BE);
                default -> List.of(StandardCharsets.UTF_8, GB18030);
            };
        }
    }

    private static Reader strict(InputStream stream, Charset charset) {
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static String firstLine(Reader reader) throws IOException {
        var line = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '\n' && line.length() < LONGEST_HEADER) {
            line.append((char) c);
            c = reader.read();
        }
        return line.toString();
    }

    private static char separator(String line) {
        char best = SEPARATORS.get(0);
        for (char candidate : SEPARATORS) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
