package jp.chiikiryoku.benchmarks.engine;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.local10000.application.Application;

/** The rules as one expression of CEL; a list is added up by a function of ours, since CEL has none. */
public final class CelEngine implements Engine<Map<String, Object>, Object> {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private final PlainMaps maps = new PlainMaps(CelEngine::number);
    private final CelRuntime.Program program;

    /** Compiles the expression. */
    public CelEngine() {
        try {
            CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                    .setOptions(OPTIONS)
                    .addFunctionBindings(CelFunctionBinding.fromOverloads(
                            "sum", CelFunctionBinding.from("sum_list", List.class, CelEngine::sum)))
                    .build();
            program = runtime.createProgram(
                    compiler().compile(Rulebook.read("local10000.cel")).getAst());
        } catch (CelValidationException | CelEvaluationException exception) {
            throw new IllegalStateException("The expression must compile.", exception);
        }
    }

    @Override
    public Map<String, Object> prepare(Application application) {
        Map<String, Object> plain = maps.of(application);
        // CEL compares no null with a number: an unknown value is told by an empty list.
        plain.compute("area", (name, area) -> area == null ? List.of() : List.of(area));
        plain.compute("index", (name, index) -> index == null ? List.of() : List.of(index));
        return plain;
    }

    @Override
    public Object decide(Map<String, Object> input) {
        try {
            return program.eval(input);
        } catch (CelEvaluationException exception) {
            throw new IllegalStateException("The expression must have a value.", exception);
        }
    }

    @Override
    public Decision read(Object output) {
        return Decision.of((Map<?, ?>) output);
    }

    private static CelCompiler compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.bindings())
                .addVar("prefecture", SimpleType.BOOL)
                .addVar("area", ListType.create(SimpleType.BOOL))
                .addVar("index", ListType.create(SimpleType.DOUBLE))
                .addVar("judgements", ListType.create(SimpleType.STRING))
                .addVar("fieldJudgements", ListType.create(SimpleType.STRING))
                .addVar("categories", ListType.create(SimpleType.STRING))
                .addVar("finance", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)))
                .addVar("publicMoney", SimpleType.INT)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "sum",
                        CelOverloadDecl.newGlobalOverload("sum_list", SimpleType.INT, ListType.create(SimpleType.DYN))))
                .build();
    }

    private static Object sum(List<?> amounts) {
        long sum = 0;
        for (Object amount : amounts) {
            sum += (Long) amount;
        }
        return sum;
    }

    private static Object number(Number number) {
        return number instanceof Long ? (Object) number : (Object) number.doubleValue();
    }
}
