package cn.anju.kit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the two languages of the system. */
@Schema(description = "the same in Chinese and English · 中英文")
public record Bilingual(
        @Schema(examples = "每月") String zh,
        @Schema(examples = "every month") String en) {

    /** Both texts with these appended. */
    public Bilingual and(String moreZh, String moreEn) {
        return new Bilingual(zh + moreZh, en + moreEn);
    }
}
