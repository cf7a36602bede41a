package jp.chiikiryoku.benchmarks.engine;

import java.util.List;
import jp.chiikiryoku.local10000.application.Application;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** The rules for Drools, turned into its executable model; sessions come from a pool, its fastest way. */
public final class DroolsEngine implements Engine<List<Object>, Ledger> {

    private static final String PLACE = "src/main/resources/jp/chiikiryoku/benchmarks/engine/rules/local10000.drl";

    private final KieContainerSessionsPool sessions;

    /** Generates, compiles and loads the executable model. */
    public DroolsEngine() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(PLACE, Rulebook.read("local10000.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules must compile: " + builder.getResults());
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        sessions = container.newKieSessionsPool(1);
    }

    @Override
    public List<Object> prepare(Application application) {
        return DroolsFacts.of(application);
    }

    @Override
    public Ledger decide(List<Object> facts) {
        Ledger ledger = new Ledger();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("ledger", ledger);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return ledger;
    }

    @Override
    public Decision read(Ledger output) {
        return output.close();
    }
}
