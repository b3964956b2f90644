package cn.anju.assessment.filling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the facts of new metrics are filled from the records that there are. */
@Schema(name = "Filling")
public record Filling(
        @Schema(description = "places of the topics read so far", examples = "12000")
        long read,

        @Schema(description = "places of the topics that are to be read", examples = "24260")
        long toRead,

        @Schema(description = "0 to 100", examples = "49") int percent) {
    private static final int FULL = 100;

    static Filling of(long read, long toRead) {
        return new Filling(read, toRead, toRead == 0 ? FULL : (int) (read * FULL / toRead));
    }
}
