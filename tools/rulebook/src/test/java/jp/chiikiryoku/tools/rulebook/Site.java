package jp.chiikiryoku.tools.rulebook;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.core.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The site of the shipped catalogue, read back by the XML parser of the JDK. */
record Site(SortedMap<String, byte[]> files, Map<String, Document> pages) {

    static final Site SHIPPED =
            parse(Rulebook.of(Catalogue.shipped(), List.of(Language.values())).files());

    static Site parse(SortedMap<String, byte[]> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, parse(name, bytes));
            }
        });
        return new Site(files, pages);
    }

    static Document parse(String name, byte[] bytes) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (Exception exception) {
            throw new AssertionError("The page (" + name + ") must be well-formed.", exception);
        }
    }

    Document page(String name) {
        Document page = pages.get(name);
        if (page == null) {
            throw new AssertionError("The page (" + name + ") must be one of " + pages.keySet() + ".");
        }
        return page;
    }

    static List<Element> elements(Document page) {
        List<Element> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    static List<Element> elements(Document page, String name) {
        return elements(page).stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    static List<Element> elements(Element within, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList all = within.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    static List<String> ids(Document page) {
        return elements(page).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    static Element byId(Document page, String id) {
        return elements(page).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The id (" + id + ") must be on the page."));
    }

    void forEachPage(Consumer<Document> check) {
        pages.forEach((name, page) -> {
            try {
                check.accept(page);
            } catch (AssertionError error) {
                throw new AssertionError(name + ": " + error.getMessage(), error);
            }
        });
    }

    /** Where links of a page lead, by the address as written, from the folder of the site. */
    Map<String, String> links(String name) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Element element : elements(page(name))) {
            String address = element.getAttribute("href");
            if (!address.isEmpty()) {
                links.put(address, URI.create(name).resolve(address).toString());
            }
        }
        return links;
    }
}
