package jp.chiikiryoku.tools.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** The service: {@code java -Xmx256m -jar chiikiryoku-service.jar} listens on port 8080. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class Service {

    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=9090}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }
}
