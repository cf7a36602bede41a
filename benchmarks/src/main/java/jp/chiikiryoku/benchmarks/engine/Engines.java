package jp.chiikiryoku.benchmarks.engine;

import java.util.List;

/** The engines by their names. */
public final class Engines {

    /** Straight-line Java. */
    public static final String JAVA = "java";
    /** Easy Rules. */
    public static final String EASY_RULES = "easy-rules";
    /** CEL. */
    public static final String CEL = "cel";
    /** Drools with its executable model. */
    public static final String DROOLS = "drools";
    /** KIE DMN. */
    public static final String DMN = "dmn";

    private Engines() {}

    /**
     * Returns all names.
     *
     * @return the names, the plainest engine first
     */
    public static List<String> names() {
        return List.of(JAVA, EASY_RULES, CEL, DROOLS, DMN);
    }

    /**
     * Starts an engine.
     *
     * @param name its name
     * @return the engine with its rules compiled
     * @throws IllegalArgumentException if there is no such engine
     */
    public static Engine<?, ?> start(String name) {
        return switch (name) {
            case JAVA -> new StraightLineJava();
            case EASY_RULES -> new EasyRulesEngine();
            case CEL -> new CelEngine();
            case DROOLS -> new DroolsEngine();
            case DMN -> new DmnEngine();
            default -> throw new IllegalArgumentException("The engine (" + name + ") must be one of " + names() + ".");
        };
    }
}
