package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.chiikiryoku.benchmarks.engine.Engine;
import jp.chiikiryoku.benchmarks.engine.Engines;
import jp.chiikiryoku.local10000.application.Application;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same rules in other engines: outcomes, verdict and amounts alone, from inputs prepared beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Applications.COUNT)
public class EngineBenchmark {

    /** Which engine. */
    @Param({Engines.JAVA, Engines.EASY_RULES, Engines.CEL, Engines.DROOLS, Engines.DMN})
    public String engine;

    private Prepared<?, ?> prepared;

    /** Makes the benchmark. */
    public EngineBenchmark() {}

    /** Starts the engine and puts the applications into its form. */
    @Setup
    public void prepare() {
        prepared = Prepared.of(Engines.start(engine), Applications.all());
    }

    /**
     * Lets the engine decide.
     *
     * @param hole consumes its answers
     */
    @Benchmark
    public void decide(Blackhole hole) {
        prepared.decide(hole);
    }

    private record Prepared<I, O>(Engine<I, O> engine, List<I> inputs) {

        static <I, O> Prepared<I, O> of(Engine<I, O> engine, List<Application> applications) {
            List<I> inputs = new ArrayList<>();
            applications.forEach(application -> inputs.add(engine.prepare(application)));
            return new Prepared<>(engine, inputs);
        }

        void decide(Blackhole hole) {
            for (I input : inputs) {
                hole.consume(engine.decide(input));
            }
        }
    }
}
