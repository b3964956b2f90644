package cn.anju.kit.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How files are kept: {@code anju.files.*}. */
@ConfigMapping(prefix = "anju.files")
interface FilesConfig {
    /** Where encrypted files lie. */
    enum Store {
        DISK,
        S3
    }

    @WithDefault("disk")
    Store store();

    /** For files while they come in and, with {@code store=disk}, for good. */
    Path directory();

    /** {@code id:base64} of 32 bytes each; see {@link FileCipher}. */
    Optional<List<String>> keys();

    Bucket s3();

    /** A bucket of an S3-compatible storage. */
    interface Bucket {
        /** Without it, that of AWS. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /** Without it and the secret, whatever the AWS SDK finds in its surroundings. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket is in the path and not in the host name, as most storages other than AWS want it. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
