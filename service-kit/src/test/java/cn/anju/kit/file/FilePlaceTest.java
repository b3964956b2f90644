package cn.anju.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What a place does with files, wherever it is. */
class FilePlaceTest {
    @TempDir
    Path directory;

    @Test
    void keepsFilesOnDisk() throws IOException {
        keepsFiles(new DiskPlace(directory.resolve("files")));
    }

    @Test
    void keepsFilesInABucket() throws IOException {
        var storage = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        storage.start();
        try {
            var bucket = new Bucket(URI.create("http://localhost:" + storage.getPort()));
            bucket.create();
            keepsFiles(new BucketPlace(bucket));
        } finally {
            storage.shutdown();
        }
    }

    @Test
    void tellsWhatABucketLacks() {
        var nameless = new Bucket(URI.create("http://localhost:1")) {
            @Override
            public Optional<String> bucket() {
                return Optional.empty();
            }
        };
        assertThatThrownBy(() -> new BucketPlace(nameless)).hasMessageContaining("anju.files.s3.bucket");
    }

    @Test
    void tellsThatAStorageIsAway() throws IOException {
        var place = new BucketPlace(new Bucket(URI.create("http://localhost:1")));
        Path file = Files.write(directory.resolve("incoming"), new byte[] {1});
        assertThatThrownBy(() -> place.take(file, "a")).isInstanceOf(IOException.class);
    }

    private void keepsFiles(FilePlace place) throws IOException {
        byte[] content = new byte[3_000_000];
        new Random(7).nextBytes(content);
        String key = UUID.randomUUID().toString();
        place.take(Files.write(directory.resolve("incoming"), content), key);
        try (var stream = place.open(key)) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
        place.delete(key);
        place.delete(key);
        assertThatThrownBy(() -> place.open(key)).isInstanceOf(NoSuchFileException.class);
    }

    private static class Bucket implements FilesConfig.Bucket {
        private final URI endpoint;

        Bucket(URI endpoint) {
            this.endpoint = endpoint;
        }

        void create() {
            try (var client = S3Client.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .region(Region.of(region()))
                    .endpointOverride(endpoint)
                    .forcePathStyle(true)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                    .build()) {
                client.createBucket(request -> request.bucket("anju"));
            }
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(endpoint);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of("anju");
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("id");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("secret");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
