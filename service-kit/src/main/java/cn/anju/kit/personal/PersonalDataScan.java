package cn.anju.kit.personal;

/** Finds ID and phone numbers that were typed into a text, from where they would travel in the clear. */
public final class PersonalDataScan {
    private PersonalDataScan() {}

    public static boolean finds(CharSequence text) {
        return PhoneNumber.isIn(text) || IdNumber.isIn(text);
    }
}
