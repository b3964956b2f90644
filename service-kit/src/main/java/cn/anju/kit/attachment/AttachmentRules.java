package cn.anju.kit.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What may be attached: {@code anju.attachments.*}. */
@ConfigMapping(prefix = "anju.attachments")
interface AttachmentRules {
    @WithDefault("20M")
    MemorySize maxSize();

    /** The types allowed, of those that {@link FileType} knows. */
    @WithDefault("JPEG,PNG,WEBP,PDF,DOCX,XLSX,TEXT,MP4")
    Set<FileType> types();
}
