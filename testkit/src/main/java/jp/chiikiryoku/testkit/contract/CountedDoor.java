package jp.chiikiryoku.testkit.contract;

import java.util.function.BiConsumer;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.WrittenReports;

/** Answers a payload of a kind and writes the report; public because {@link CountedClasses} makes it. */
public final class CountedDoor implements BiConsumer<String, byte[]> {

    /** Makes the door. */
    public CountedDoor() {}

    @Override
    public void accept(String kind, byte[] json) {
        WrittenReports.written(Kinds.shipped().find(kind).orElseThrow().report(json, Language.JA));
    }
}
