package cn.anju.kit.personal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The algorithms of personal data: AES-256 and HMAC-SHA256 of the Java platform or, where an installation must use the
 * national ones, SM4 (GB/T 32907) and HMAC-SM3 (GB/T 32905).
 */
final class Algorithms {
    static final String HMAC_SHA256 = "HmacSHA256";
    static final String HMAC_SM3 = "HMACSM3";

    private static final Map<String, Integer> KEY_BYTES = Map.of("AES", 32, "SM4", 16, HMAC_SHA256, 32, HMAC_SM3, 32);
    private static final Provider NATIONAL = new BouncyCastleProvider();

    private Algorithms() {}

    static SecretKey key(String algorithm, String base64) {
        Integer wanted = KEY_BYTES.get(algorithm);
        if (wanted == null) {
            throw new IllegalStateException("A key is written as id:base64 or id:SM4:base64");
        }
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != wanted) {
            throw new IllegalStateException("A key of " + algorithm + " has " + wanted + " bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** Counter mode with authentication (GCM), whichever block cipher the key is for. */
    static Cipher cipher(SecretKey key) throws GeneralSecurityException {
        String transformation = key.getAlgorithm() + "/GCM/NoPadding";
        return key.getAlgorithm().equals("SM4")
                ? Cipher.getInstance(transformation, NATIONAL)
                : Cipher.getInstance(transformation);
    }

    static Mac mac(SecretKey key) throws GeneralSecurityException {
        var mac = key.getAlgorithm().equals(HMAC_SM3)
                ? Mac.getInstance(HMAC_SM3, NATIONAL)
                : Mac.getInstance(key.getAlgorithm());
        mac.init(key);
        return mac;
    }
}
