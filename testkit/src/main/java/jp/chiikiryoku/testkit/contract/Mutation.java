package jp.chiikiryoku.testkit.contract;

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
import java.util.function.Predicate;

/** Spoils payloads of one kind: bytes of the text, or members of the tree. */
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
            "met",
            "h28",
            "2026-04-01",
            "2025-02-29",
            "2025-04-10T12:00:00",
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
            "2024",
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

    private final List<ObjectNode> payloads;
    private final Predicate<byte[]> wellFormed;
    private final List<String> stated;
    private final Variation variation;
    private final Random random;

    /**
     * Starts from well-formed payloads of one kind.
     *
     * @param payloads the payloads
     * @param editions the ids of the kind's editions, which they may not all name
     * @param wellFormed tells whether a variation is well formed still, so that not too many are spoilt by chance
     * @param random what decides
     */
    Mutation(List<ObjectNode> payloads, List<String> editions, Predicate<byte[]> wellFormed, Random random) {
        Vocabulary vocabulary = new Vocabulary(payloads);
        this.payloads = List.copyOf(payloads);
        this.wellFormed = wellFormed;
        this.stated = new ArrayList<>(editions);
        this.stated.addAll(vocabulary.texts());
        this.variation = new Variation(vocabulary, random);
        this.random = random;
    }

    byte[] next() {
        ObjectNode tree = payloads.get(random.nextInt(payloads.size()));
        int way = random.nextInt(3);
        for (int i = random.nextInt(5); i >= 0; i--) {
            tree = varied(tree);
        }
        tree = way == 1 ? tree.deepCopy() : tree;
        for (int i = way == 1 ? random.nextInt(3) : -1; i >= 0; i--) {
            changeTree(tree);
        }
        byte[] json = bytes(tree);
        for (int i = way == 2 ? random.nextInt(3) : -1; i >= 0; i--) {
            json = changeBytes(json);
        }
        return json;
    }

    private ObjectNode varied(ObjectNode tree) {
        ObjectNode varied = tree.deepCopy();
        variation.vary(varied);
        return random.nextInt(16) == 0 || wellFormed.test(bytes(varied)) ? varied : tree;
    }

    private static byte[] bytes(JsonNode tree) {
        return tree.toString().replace("\\u0001twin:", "").getBytes(StandardCharsets.UTF_8);
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
            case 3 -> object.set(word(), value());
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
            default -> NODES.textNode(word());
        };
    }

    private String word() {
        List<String> words = random.nextBoolean() ? WORDS : stated;
        return words.get(random.nextInt(words.size()));
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
