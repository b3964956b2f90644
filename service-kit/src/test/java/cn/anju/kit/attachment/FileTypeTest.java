package cn.anju.kit.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {
    @Test
    void knowsPicturesAndFilms() {
        assertThat(FileType.of(hex("ffd8ffe000104a46494600010100000100010000"))).contains(FileType.JPEG);
        assertThat(FileType.of(hex("89504e470d0a1a0a0000000d49484452"))).contains(FileType.PNG);
        assertThat(FileType.of("RIFF$\0\0\0WEBPVP8 ".getBytes(ISO_8859_1))).contains(FileType.WEBP);
        for (String brand : new String[] {"isom", "mp42", "mp41", "iso5"}) {
            byte[] film = ("\0\0\0 ftyp" + brand + "\0\0\u0002\0isomiso2avc1mp41").getBytes(ISO_8859_1);
            assertThat(FileType.of(film)).as(brand).contains(FileType.MP4);
        }
    }

    @Test
    void knowsDocuments() throws IOException {
        assertThat(FileType.of("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(ISO_8859_1))).contains(FileType.PDF);
        assertThat(FileType.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(FileType.DOCX);
        assertThat(FileType.of(zip("xl/worksheets/sheet1.xml", "[Content_Types].xml")))
                .contains(FileType.XLSX);
        assertThat(FileType.of("今天检查了消防通道。\n".getBytes(UTF_8))).contains(FileType.TEXT);
        assertThat(FileType.of("今天检查了消防通道。\n".getBytes(Charset.forName("GB18030"))))
                .contains(FileType.TEXT);
    }

    @Test
    void knowsNothingElse() throws IOException {
        assertThat(FileType.of("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0".getBytes(ISO_8859_1)))
                .isEmpty();
        assertThat(FileType.of("<html><script>alert(1)</script></html>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileType.of("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileType.of("#!/bin/sh\nrm -rf /\n".getBytes(UTF_8))).isEmpty();
        assertThat(FileType.of(zip("a.txt"))).isEmpty();
        assertThat(FileType.of(hex("d0cf11e0a1b11ae1000000000000000000000000"))).isEmpty();
        assertThat(FileType.of(new byte[] {0, 1, 2, 3, 4})).isEmpty();
        assertThat(FileType.of("\0\0\0 ftypqt  \0\0\2\0qt  ".getBytes(ISO_8859_1)))
                .isEmpty();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
