package cn.anju.assessment.bulletin;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The bulletin in the form of official papers (GB/T 9704), for offices to carry on with: a package of Office Open XML, its parts
 * written from templates. The same content gives the same bytes.
 */
@ApplicationScoped
class DocxBulletin {
    private static final FileTime EARLIEST = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/footer.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            <Override PartName="/word/chart.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>""";
    private static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String PARTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/><Relationship Id="r2" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" \
            Target="footer.xml"/><Relationship Id="r3" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" \
            Target="chart.xml"/></Relationships>""";

    private final Template document;
    private final Template styles;
    private final Template footer;
    private final Template chart;

    DocxBulletin(
            @Location("bulletin-document.xml") Template document,
            @Location("bulletin-styles.xml") Template styles,
            @Location("bulletin-footer.xml") Template footer,
            @Location("bulletin-chart.xml") Template chart) {
        this.document = document;
        this.styles = styles;
        this.footer = footer;
        this.chart = chart;
    }

    byte[] of(BulletinContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(zip, "_rels/.rels", PACKAGE);
            add(zip, "word/_rels/document.xml.rels", PARTS);
            add(zip, "word/styles.xml", styles.data("c", content).render());
            add(zip, "word/footer.xml", footer.data("c", content).render());
            add(zip, "word/chart.xml", chart.data("c", content).render());
            add(zip, "word/document.xml", document.data("c", content).render());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
