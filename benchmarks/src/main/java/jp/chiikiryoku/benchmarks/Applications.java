package jp.chiikiryoku.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.local10000.Application;

/** Well-formed applications, all different and the same in every run. */
public final class Applications {

    /** How many the benchmarks use. */
    public static final int COUNT = 1_000;

    private static final long SEED = 10_000;

    private Applications() {}

    /**
     * Makes the applications.
     *
     * @return 1,000 records
     */
    public static List<Application> all() {
        ApplicationGenerator generator = new ApplicationGenerator(SEED);
        List<Application> applications = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            applications.add(generator.next());
        }
        return List.copyOf(applications);
    }

    /**
     * Makes the same applications as JSON, each on one line without its end.
     *
     * @return 1,000 texts in UTF-8
     */
    public static List<byte[]> asJson() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return all().stream().map(application -> write(application, mapper)).toList();
    }

    private static byte[] write(Application application, JsonMapper mapper) {
        try {
            return mapper.writeValueAsBytes(application);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("An application must be writable.", exception);
        }
    }
}
