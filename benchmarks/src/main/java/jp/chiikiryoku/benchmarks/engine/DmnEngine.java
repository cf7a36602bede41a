package jp.chiikiryoku.benchmarks.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.local10000.application.Application;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The rules as a decision model that KIE evaluates. */
public final class DmnEngine implements Engine<DMNContext, DMNResult> {

    private static final String ANSWER = "Answer";

    private final PlainMaps maps = new PlainMaps(number -> new BigDecimal(number.toString()));
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Loads the model. */
    public DmnEngine() {
        Resource resource = ResourceFactory.newClassPathResource("local10000.dmn", DmnEngine.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(cause -> new IllegalStateException("The model must be readable.", cause));
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException("The model must compile: " + model.getMessages());
        }
    }

    @Override
    public DMNContext prepare(Application application) {
        DMNContext context = runtime.newContext();
        context.set("application", maps.of(application));
        return context;
    }

    @Override
    public DMNResult decide(DMNContext context) {
        return runtime.evaluateAll(model, context);
    }

    @Override
    public Decision read(DMNResult output) {
        if (output.hasErrors()) {
            throw new IllegalStateException("The model must have an answer: " + output.getMessages());
        }
        return Decision.of((Map<?, ?>) output.getDecisionResultByName(ANSWER).getResult());
    }
}
