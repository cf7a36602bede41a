package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.kind.Kind;

/** The members of a payload: title and place, type, whether they are required. */
final class InputTable {

    private final Words words;
    private final Kind<?, ?> kind;
    private final Table table;

    InputTable(Words words, Kind<?, ?> kind) {
        this.words = words;
        this.kind = kind;
        this.table = Table.of(
                words.text("inputs"),
                "inputs",
                List.of(words.text("member"), words.text("type"), words.text("required")));
    }

    Html html() {
        addMembers("", kind.form().shape());
        return table.quietly().html();
    }

    private void addMembers(String path, RecordShape shape) {
        for (Shape.Member member : shape.members()) {
            String place = path + "/" + member.name();
            table.row(
                    Html.of(
                            Html.text(words.member(kind.texts(), shape.type(), member.name()) + " "),
                            Tag.of("code", "pointer").text(place)),
                    type(member.shape()),
                    Html.text(words.text(required(place, member))));
            addBelow(place, member.shape());
        }
    }

    // An edition is named, or a day or fiscal year chooses it.
    private String required(String place, Shape.Member member) {
        boolean named = place.equals("/edition") && kind.mustNameEdition();
        if (named || member.required()) {
            return "required.yes";
        }
        boolean chooses =
                place.equals("/edition") || place.equals(kind.reference().toString());
        return chooses && !isRequired(kind.reference()) ? "required.either" : "required.no";
    }

    private boolean isRequired(Pointer reference) {
        String name = reference.toString().substring(1);
        RecordShape shape = kind.form().shape();
        int place = shape.place(name);
        return place < 0 || shape.members().get(place).required();
    }

    private void addBelow(String place, Shape shape) {
        if (shape instanceof RecordShape record) {
            addMembers(place, record);
        } else if (shape instanceof Shape.ListOf list) {
            addBelow(place + "/*", list.element());
        } else if (shape instanceof Shape.MapOf map) {
            addBelow(place + "/*", map.value());
        }
    }

    private Html type(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return Html.of(Html.text(words.text("type.list") + " "), type(list.element()));
        }
        if (shape instanceof LeafShape leaf) {
            return leaf.constants().isEmpty() ? Html.text(words.text("type." + leaf.kind())) : choices(leaf);
        }
        return Html.text(words.text(shape instanceof Shape.MapOf ? "type.map" : "type.object"));
    }

    private Html choices(LeafShape leaf) {
        List<Html> choices = new ArrayList<>();
        leaf.constants().forEach((name, constant) -> {
            String said = words.value(kind.texts(), constant);
            Html code = Tag.of("code").text(name);
            choices.add(Tag.of("li")
                    .holding(said.equals(name) ? code : Html.of(code, Html.text(words.text("colon") + said))));
        });
        return Html.of(
                Html.text(words.text("type.CONSTANT")), Tag.of("ul", "choices").holding(choices));
    }
}
