package jp.chiikiryoku.tools.service;

import jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator;
import jp.chiikiryoku.core.text.Language;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocaleContextMessageInterpolator;

/** Lets violations speak with the library's texts, in the language of the request. */
// embedding: begin
@Configuration(proxyBeanMethods = false)
class ViolationTexts {

    @Bean
    ValidationConfigurationCustomizer textsOfTheLibrary() {
        return configuration -> configuration.messageInterpolator(new LocaleContextMessageInterpolator(
                new LibraryMessageInterpolator(new ParameterMessageInterpolator(), Language.JA)));
    }
}
// embedding: end
