package dev.positivehealth.picture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Pictures as a strict XML parser sees them. */
final class Xml {
    private Xml() {}

    /** Parses a picture, or fails. What cannot be written as UTF-8 fails too. */
    static Element parse(String svg) {
        if (!new String(svg.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(svg)) {
            throw new AssertionError("the picture cannot be written as UTF-8");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(svg)));
            return document.getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the picture is no XML", e);
        }
    }

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements with a class among others. */
    static List<Element> ofClass(Element within, String name) {
        return all(within, "*").stream()
                .filter(element -> (" " + element.getAttribute("class") + " ").contains(" " + name + " "))
                .toList();
    }

    /** The one element with an id. */
    static Element withId(Element within, String id) {
        List<Element> found = all(within, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements have the id " + id);
        }
        return found.get(0);
    }

    static List<String> texts(Element within) {
        return all(within, "text").stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
