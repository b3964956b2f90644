package cn.anju.industry.idle;

import cn.anju.industry.idle.IdleAsset.OwnerKind;
import cn.anju.industry.idle.IdleAsset.Reuse;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a survey says in words, or only by its kind, is said in the other way too. */
@ApplicationScoped
class IdleAssetRules implements LedgerRules<IdleAsset> {
    private static final FieldsShape<IdleAsset> SHAPE = new FieldsShape<>(IdleAsset.class);
    private static final String RURAL = "乡村";

    /** What nothing is to be said of once rooms are idle again. */
    private static final List<String> DETAILS = List.of("reuse", "reusedSince", "reusedQuantity");

    @Override
    public Class<IdleAsset> fieldsType() {
        return IdleAsset.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public IdleAsset complete(IdleAsset before, IdleAsset fields) {
        var missing = new HashMap<String, Object>();
        boolean onlyWordsChanged = before != null
                && fields.reuse() == before.reuse()
                && !Objects.equals(before.reusedAs(), fields.reusedAs());
        if (fields.reusedAs() != null && (fields.reuse() == null || onlyWordsChanged)) {
            missing.put("reuse", reuse(fields.reusedAs()));
        } else if (fields.reusedAs() == null && onlyWordsChanged) {
            DETAILS.forEach(field -> missing.put(field, null));
        } else if (fields.reusedAs() == null && fields.reuse() != null) {
            missing.put("reusedAs", word(fields.reuse()));
        }
        if (fields.owner() != null && fields.ownerKind() == null) {
            owner(fields.owner()).ifPresent(kind -> missing.put("ownerKind", kind));
        }
        return SHAPE.with(fields, missing);
    }

    private static Reuse reuse(String words) {
        return Arrays.stream(Reuse.values())
                .filter(reuse -> words.contains(word(reuse)))
                .findFirst()
                .orElse(Reuse.OTHER);
    }

    private static Optional<OwnerKind> owner(String words) {
        return Arrays.stream(OwnerKind.values())
                .filter(kind -> words.equals(Terms.of(kind).zh()))
                .findFirst();
    }

    /** The word for a use, which people write with or without what all of them have in common. */
    private static String word(Reuse reuse) {
        String word = Terms.of(reuse).zh();
        return word.startsWith(RURAL) ? word.substring(RURAL.length()) : word;
    }
}
