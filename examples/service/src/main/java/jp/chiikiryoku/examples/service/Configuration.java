package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How Spring is set up where its properties do not reach. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Configuration implements WebMvcConfigurer {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Bean
    Clock clock() {
        return Clock.system(JAPAN);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageDeclaration())
                .addPathPatterns("/assess/*", "/applications", "/kinds", "/editions", "/schema/*", "/samples/*");
    }

    /** Answers say their language, and no cache keeps them. */
    private static final class LanguageDeclaration implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod) {
                AcceptedLanguage.declare(AcceptedLanguage.of(request), response);
                response.setHeader("Cache-Control", "no-store");
            }
            return true;
        }
    }
}
