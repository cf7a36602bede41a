package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** States something else in a payload, well formed as far as one place can tell. */
final class Variation {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int LENGTH_OF_DATE = 10;

    private final Vocabulary vocabulary;
    private final Random random;

    Variation(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    private record Member(String place, ObjectNode owner, String name) {

        JsonNode value() {
            return owner.path(name);
        }
    }

    void vary(ObjectNode payload) {
        List<Member> stated = new ArrayList<>();
        List<Member> omitted = new ArrayList<>();
        collect("", payload, stated, omitted);
        if (random.nextInt(3) == 0) {
            shiftAmounts(stated);
        } else if (!omitted.isEmpty() && random.nextInt(4) == 0) {
            borrow(one(omitted));
        } else if (!stated.isEmpty()) {
            change(oneOf(stated));
        }
    }

    /** A closed choice in every other case; a whole object or list seldom, for it seldom fits the rest. */
    private Member oneOf(List<Member> stated) {
        List<Member> some = stated;
        if (random.nextBoolean()) {
            some = stated.stream().filter(member -> isChoice(member.value())).toList();
        } else if (random.nextInt(3) > 0) {
            some = stated.stream()
                    .filter(member -> !member.value().isContainerNode())
                    .toList();
        }
        return one(some.isEmpty() ? stated : some);
    }

    private static boolean isChoice(JsonNode value) {
        return value.isBoolean() || CONSTANT.matcher(value.asText()).matches();
    }

    private void collect(String place, JsonNode node, List<Member> stated, List<Member> omitted) {
        if (node instanceof ObjectNode object) {
            for (String name : vocabulary.members(place)) {
                (object.has(name) ? stated : omitted).add(new Member(place + "/" + name, object, name));
            }
            object.properties()
                    .forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), stated, omitted));
        }
        if (node.isArray()) {
            node.forEach(element -> collect(place + "/*", element, stated, omitted));
        }
    }

    private void change(Member member) {
        JsonNode value = member.value();
        if (vocabulary.isOptional(member.place()) && random.nextInt(4) == 0) {
            leaveOut(member);
        } else if (value.isBoolean()) {
            member.owner().put(member.name(), !value.booleanValue());
        } else if (value.isFloatingPointNumber() && random.nextBoolean()) {
            member.owner().put(member.name(), shiftDecimal(value.decimalValue()));
        } else if (value.isArray()) {
            changeList((ArrayNode) value, member.place() + "/*");
        } else if (value.isTextual() && DATE.matcher(value.textValue()).matches() && random.nextBoolean()) {
            member.owner().put(member.name(), shiftDate(value.textValue()));
        } else {
            borrow(member);
        }
    }

    private void leaveOut(Member member) {
        if (random.nextBoolean()) {
            member.owner().remove(member.name());
        } else {
            member.owner().putNull(member.name());
        }
    }

    private void borrow(Member member) {
        member.owner().set(member.name(), one(vocabulary.at(member.place())).deepCopy());
    }

    private void changeList(ArrayNode list, String place) {
        List<JsonNode> elements = vocabulary.at(place);
        if (!list.isEmpty() && random.nextInt(3) == 0) {
            list.remove(random.nextInt(list.size()));
        } else if (!elements.isEmpty()) {
            list.insert(random.nextInt(list.size() + 1), one(elements).deepCopy());
        }
    }

    /** A unit of the last decimal up or down, or any other number of as many digits. */
    private BigDecimal shiftDecimal(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        BigInteger shifted = random.nextBoolean()
                ? digits.add(BigInteger.valueOf(random.nextInt(3) - 1L))
                : new BigInteger(digits.bitLength(), random);
        return new BigDecimal(shifted, number.scale());
    }

    private String shiftDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text.substring(0, LENGTH_OF_DATE));
            int by = random.nextInt(7) - 3;
            LocalDate shifted = switch (random.nextInt(3)) {
                case 0 -> date.plusDays(by);
                case 1 -> date.plusMonths(by);
                default -> date.plusYears(by);
            };
            return shifted + text.substring(LENGTH_OF_DATE);
        } catch (DateTimeException noDate) {
            return text;
        }
    }

    /** Often two amounts at once, so that what must add up still does. */
    private void shiftAmounts(List<Member> stated) {
        List<Member> amounts = stated.stream()
                .filter(member -> member.value().isIntegralNumber())
                .toList();
        if (!amounts.isEmpty()) {
            long by = random.nextBoolean() ? 1 : random.nextInt(50_000_000);
            add(one(amounts), by);
            if (random.nextInt(4) > 0) {
                add(one(amounts), random.nextInt(4) > 0 ? by : -by);
            }
        }
    }

    private static void add(Member member, long by) {
        member.owner().put(member.name(), member.value().longValue() + by);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
