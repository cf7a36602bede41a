package jp.chiikiryoku.local10000;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Spoils payloads: bytes of the text, or members of the tree. */
final class Mutation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    // Stands for a second member of the same name, which no tree can hold.
    private static final String TWIN = "\u0001twin:";
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "MET",
            "PENDING",
            "OTHER",
            "LOAN",
            "loan",
            "EQUITY",
            "OTHER_ASSETS",
            "RESEARCH",
            "DIGITAL",
            "r6-supplementary",
            "r8-draft",
            "h28",
            "2025-06-01",
            "2026-04-01",
            "2025-02-29",
            "032077",
            "030007",
            "032070",
            "０３２０７７",
            "011011",
            "\uD800",
            "a/b~c",
            "{amount}",
            "25000000");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "-0",
            "0.0",
            "0.36",
            "0.365",
            "9.99",
            "10",
            "12000000",
            "12000001",
            "25000001",
            "1000000000000000",
            "1000000000000001",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1e3",
            "1E-400",
            "123456789012345678901234567890123456789012345");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(JsonNode payload) {
        JsonNode tree = payload.deepCopy();
        int way = random.nextInt(3);
        for (int i = random.nextInt(4); i >= 0; i--) {
            vary((ObjectNode) tree);
        }
        for (int i = way == 1 ? random.nextInt(3) : -1; i >= 0; i--) {
            changeTree(tree);
        }
        byte[] json = text(tree).getBytes(StandardCharsets.UTF_8);
        for (int i = way == 2 ? random.nextInt(3) : -1; i >= 0; i--) {
            json = changeBytes(json);
        }
        return json;
    }

    /** States something else that is well formed. */
    private void vary(ObjectNode payload) {
        ObjectNode applicant = (ObjectNode) payload.path("applicant");
        JsonNode finance = payload.path("funding").path("privateFinance");
        switch (random.nextInt(7)) {
            case 0 -> applicant.put("disadvantagedArea", random.nextBoolean());
            case 1 -> applicant.remove(random.nextBoolean() ? "disadvantagedArea" : "fiscalStrengthIndex");
            case 2 -> applicant.put("fiscalStrengthIndex", BigDecimal.valueOf(random.nextInt(1_000), 2));
            case 3 -> set(payload.path("project").path("criteria"), "judgement", List.of("MET", "NOT_MET", "PENDING"));
            case 4 -> set(payload.path("costs"), "category", List.of("FACILITY", "MACHINERY", "RESEARCH", "OTHER"));
            case 5 -> {
                set(finance, "provider", List.of("REGIONAL_FUND", "POLICY_FINANCE_INSTITUTION", "OTHER"));
                set(finance, "security", List.of("NONE", "GRANT_ASSETS", "OTHER_ASSETS"));
            }
            default -> addYen(payload, finance);
        }
    }

    private void set(JsonNode owners, String name, List<String> values) {
        List<JsonNode> all = new ArrayList<>();
        owners.forEach(all::add);
        if (!all.isEmpty()) {
            ((ObjectNode) all.get(random.nextInt(all.size()))).put(name, values.get(random.nextInt(values.size())));
        }
    }

    private void addYen(ObjectNode payload, JsonNode finance) {
        long yen = random.nextBoolean() ? 1 : random.nextInt(50_000_000);
        ObjectNode cost = (ObjectNode) payload.path("costs").path(0);
        cost.put("amount", cost.path("amount").longValue() + yen);
        if (!finance.isEmpty() && random.nextBoolean()) {
            ObjectNode entry = (ObjectNode) finance.path(0);
            entry.put("amount", entry.path("amount").longValue() + yen);
        } else {
            ObjectNode funding = (ObjectNode) payload.path("funding");
            String member = random.nextBoolean() ? "publicMoney" : "ownFunds";
            funding.put(member, funding.path(member).longValue() + yen);
        }
    }

    private static String text(JsonNode tree) {
        return tree.toString().replace("\\u0001twin:", "");
    }

    private byte[] changeBytes(byte[] json) {
        int place = random.nextInt(json.length + 1);
        int length = Math.min(1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 3), json.length - place);
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + length);
        out.write(json, 0, place);
        switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = Arrays.copyOfRange(json, place, place + length);
                for (int i = 0; i < flipped.length; i++) {
                    flipped[i] ^= (byte) (1 << random.nextInt(8));
                }
                out.writeBytes(flipped);
                out.write(json, place + length, json.length - place - length);
            }
            case 1 -> out.write(json, place + length, json.length - place - length);
            case 2 -> {
                out.write(random.nextInt(256));
                out.write(json, place, json.length - place);
            }
            case 3 -> {
                out.write("{}[]\",:0-.e\\tnull ".charAt(random.nextInt(18)));
                out.write(json, place, json.length - place);
            }
            default -> {
                out.write(json, place, length);
                out.write(json, place, json.length - place);
            }
        }
        return out.toByteArray();
    }

    private void changeTree(JsonNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            changeObject(object);
        } else {
            changeList((ArrayNode) container);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "amount" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> {
                JsonNode value = object.remove(name);
                object.set(random.nextBoolean() ? name + "s" : name.toUpperCase(Locale.ROOT), value);
            }
            case 2 -> object.set(TWIN + name, random.nextBoolean() ? object.path(name) : value());
            case 3 -> object.set(WORDS.get(random.nextInt(WORDS.size())), value());
            default -> object.set(name, value());
        }
    }

    private void changeList(ArrayNode list) {
        if (list.isEmpty() || random.nextInt(4) == 0) {
            list.add(value());
            return;
        }
        int place = random.nextInt(list.size());
        switch (random.nextInt(3)) {
            case 0 -> list.remove(place);
            case 1 -> list.add(list.get(place).deepCopy());
            default -> list.set(place, value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode();
            case 3 -> NODES.objectNode();
            case 4 -> deep();
            case 5, 6 -> number(NUMBERS.get(random.nextInt(NUMBERS.size())));
            default -> NODES.textNode(WORDS.get(random.nextInt(WORDS.size())));
        };
    }

    private JsonNode deep() {
        JsonNode node = NODES.numberNode(1);
        // The reader allows 64 levels.
        for (int i = random.nextInt(8) == 0 ? 70 : random.nextInt(5); i >= 0; i--) {
            node = random.nextBoolean()
                    ? NODES.arrayNode().add(node)
                    : NODES.objectNode().set("rule", node);
        }
        return node;
    }

    private static JsonNode number(String text) {
        return text.matches("-?\\d+") ? NODES.numberNode(new BigInteger(text)) : NODES.numberNode(new BigDecimal(text));
    }
}
