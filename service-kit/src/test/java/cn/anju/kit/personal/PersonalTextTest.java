package cn.anju.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {
    private static final String VALID = "99999919500101001X";
    private static final Binding HERE = Binding.toField("monitoring.person", "idNumber");
    private static final UUID ID = UUID.randomUUID();

    @Test
    void readsBirthDateAndSexFromAnIdNumber() {
        var number = new IdNumber(withCheck("99999919850312213"));
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(number.ofMan()).isTrue();
        assertThat(new IdNumber(withCheck("99999919850312214")).ofMan()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "999999198502302137", "99999919850312213", "abc"})
    void refusesWhatIsNoIdNumber(String text) {
        assertThatThrownBy(() -> new IdNumber(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id-number");
    }

    @Test
    void refusesAWrongCheckCharacterWithoutTellingTheNumber() {
        String valid = withCheck("99999919850312213");
        char wrong = valid.charAt(17) == '1' ? '2' : '1';
        assertThatThrownBy(() -> new IdNumber(valid.substring(0, 17) + wrong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining(valid.substring(0, 17));
    }

    @Test
    void neverPrintsAPersonalText() {
        String number = withCheck("99999919850312213");
        assertThat(new IdNumber(number)).hasToString("999" + "*".repeat(13) + number.substring(16));
        assertThat(new PhoneNumber("15412345678")).hasToString("154******78");
        assertThat(new PersonName("张三丰")).hasToString("张**");
        assertThat(new PersonName("𠮷田").masked()).isEqualTo("𠮷**");
    }

    @Test
    void refusesAMaskThatIsSentBack() {
        for (Runnable reading : new Runnable[] {
            () -> new IdNumber("999*************37"), () -> new PhoneNumber("154******78"), () -> new PersonName("张**")
        }) {
            assertThatThrownBy(reading::run)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("masked");
        }
    }

    @Test
    void findsNumbersInsideOtherTexts() {
        String number = withCheck("99999919850312213");
        assertThat(PersonalDataScan.finds("户主" + number + "，已核实")).isTrue();
        assertThat(PersonalDataScan.finds("电话13912345678")).isTrue();
        assertThat(PersonalDataScan.finds("批复〔2022〕6号，金额 12345678901234 元")).isFalse();
        assertThat(PersonalDataScan.finds("2022031013912345678900")).isFalse();
    }

    @Test
    void sealsEveryValueDifferentlyAndOpensIt() {
        var keys = keys("k2:" + KEY_2, "k1:" + KEY_1);
        var sealing = new Sealing(keys);
        byte[] one = sealing.seal(VALID, HERE);
        byte[] other = sealing.seal(VALID, HERE);
        assertThat(one).isNotEqualTo(other).startsWith(2, 'k', '2');
        assertThat(sealing.open(one, HERE)).isEqualTo(VALID);
    }

    @Test
    void opensWhatAnOlderKeySealedAfterRotation() {
        byte[] old = new Sealing(keys("k1:" + KEY_1)).seal(VALID, HERE);
        assertThat(new Sealing(keys("k2:" + KEY_2, "k1:" + KEY_1)).open(old, HERE))
                .isEqualTo(VALID);
        assertThatThrownBy(() -> new Sealing(keys("k2:" + KEY_2)).open(old, HERE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("k1");
    }

    @Test
    void sealsWithTheNationalCipherAndReplacesOneByTheOther() {
        byte[] aes = new Sealing(keys("k1:" + KEY_1)).seal(VALID, HERE);
        var both = new Sealing(keys("s1:SM4:" + SM4_KEY, "k1:" + KEY_1));
        byte[] sm4 = both.reseal(aes, HERE);
        assertThat(sm4).startsWith(2, 's', '1');
        assertThat(new Sealing(keys("s1:SM4:" + SM4_KEY)).open(sm4, HERE)).isEqualTo(VALID);
        sm4[sm4.length - 1] ^= 1;
        assertThatThrownBy(() -> both.open(sm4, HERE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys("s1:SM4:" + KEY_1)).hasMessageContaining("16 bytes");
        assertThatThrownBy(() -> keys("s1:DES:" + KEY_1)).hasMessageNotContaining(KEY_1);
    }

    @Test
    void computesSm4InGcmAsTheStandardExampleHasIt() throws Exception {
        // RFC 8998, A.1
        var cipher = Algorithms.cipher(Algorithms.key("SM4", "ASNFZ4mrze/+3LqYdlQyEA=="));
        var hex = HexFormat.of();
        cipher.init(
                Cipher.ENCRYPT_MODE,
                Algorithms.key("SM4", "ASNFZ4mrze/+3LqYdlQyEA=="),
                new GCMParameterSpec(128, hex.parseHex("00001234567800000000abcd")));
        cipher.updateAAD(hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        byte[] sealed = cipher.doFinal(hex.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));
        assertThat(hex.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void noticesATamperedValue() {
        var sealing = new Sealing(keys("k1:" + KEY_1));
        byte[] sealed = sealing.seal(VALID, HERE);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealing.open(sealed, HERE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensAValueOnlyWhereItBelongs() {
        var sealing = new Sealing(keys("k1:" + KEY_1));
        byte[] sealed = sealing.seal(VALID, HERE);
        byte[] inJournal = sealing.seal(VALID, HERE.ofVersion(ID, 1));
        assertThat(sealing.open(inJournal, HERE.ofVersion(ID, 1))).isEqualTo(VALID);
        for (Binding elsewhere : List.of(
                Binding.toField("monitoring.person", "phone"),
                Binding.toField("monitoring.household", "idNumber"),
                HERE.ofVersion(ID, 1))) {
            assertThatThrownBy(() -> sealing.open(sealed, elsewhere)).isInstanceOf(IllegalStateException.class);
        }
        for (Binding elsewhere : List.of(HERE, HERE.ofVersion(ID, 2), HERE.ofVersion(UUID.randomUUID(), 1))) {
            assertThatThrownBy(() -> sealing.open(inJournal, elsewhere)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsAtOnceWhichKeyIsMissing() {
        var none = new PersonalDataKeys(Optional.empty(), Optional.of(KEY_1));
        assertThatThrownBy(none::requireComplete).hasMessageContaining("anju.personal-data.keys");
        var noIndex = new PersonalDataKeys(Optional.of(List.of("k1:" + KEY_1)), Optional.empty());
        assertThatThrownBy(noIndex::requireComplete).hasMessageContaining("anju.personal-data.index-key");
        assertThatThrownBy(() -> keys(KEY_1)).hasMessageContaining("id:base64").hasMessageNotContaining(KEY_1);
    }

    @Test
    void indexesEqualTextsEquallyAndOthersNot() {
        var keys = keys("k1:" + KEY_1);
        assertThat(keys.blindIndex("a"))
                .hasSize(32)
                .isEqualTo(keys.blindIndex("a"))
                .isNotEqualTo(keys.blindIndex("b"));
        var national = new PersonalDataKeys(Optional.of(List.of("k1:" + KEY_1)), Optional.of("SM3:" + KEY_1));
        assertThat(national.blindIndex("a")).hasSize(32).isNotEqualTo(keys.blindIndex("a"));
    }

    private static final String KEY_1 = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String SM4_KEY = "AAAAAAAAAAAAAAAAAAAAAA==";
    private static final String KEY_2 = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    private static PersonalDataKeys keys(String... keys) {
        return new PersonalDataKeys(Optional.of(List.of(keys)), Optional.of(KEY_1));
    }

    private static String withCheck(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
