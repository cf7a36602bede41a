package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A mapper of an application's own, of either version of Jackson. */
interface ApplicationMapper {

    /** Both versions set alike, default by default, as strictly as they can be; what is absent is written as null. */
    List<ApplicationMapper> STRICT = strict(JsonInclude.Include.ALWAYS);

    /** The same, but what is absent is left out. */
    List<ApplicationMapper> STRICT_WITHOUT_NULLS = strict(JsonInclude.Include.NON_NULL);

    /** Both versions with the least that must be set where payloads carry dates and times. */
    List<ApplicationMapper> LEAST = List.of(Jackson2Mapper.least(), Jackson3Mapper.least());

    private static List<ApplicationMapper> strict(JsonInclude.Include members) {
        return List.of(Jackson2Mapper.strict(members), Jackson3Mapper.strict(members));
    }

    /**
     * Binds a JSON text.
     *
     * @throws Refusal if it cannot be bound
     */
    <T> T bind(byte[] json, Class<T> type);

    /** Writes a value as JSON in UTF-8. */
    byte[] write(Object value);

    /** What a mapper answers to a text that it cannot bind, of whichever version it is. */
    final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(Exception cause) {
            super(cause);
        }
    }
}
