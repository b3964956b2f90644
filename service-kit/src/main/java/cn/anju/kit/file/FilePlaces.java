package cn.anju.kit.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses where files lie; only what is chosen is loaded. */
@ApplicationScoped
class FilePlaces {
    @Produces
    @ApplicationScoped
    FilePlace place(FilesConfig config) {
        return switch (config.store()) {
            case DISK -> new DiskPlace(config.directory());
            case S3 -> new BucketPlace(config.s3());
        };
    }
}
