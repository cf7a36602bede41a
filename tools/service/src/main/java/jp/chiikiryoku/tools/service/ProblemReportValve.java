package jp.chiikiryoku.tools.service;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat itself refuses, before Spring sees it, in the same form as all other problems. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var language = AcceptedLanguage.of(request);
        try {
            ProblemWriter.write(ProblemDocument.of(response.getStatus(), language), language, response);
            response.finishResponse();
        } catch (IOException exception) {
            container.getLogger().debug("The client has gone.");
        }
    }
}
