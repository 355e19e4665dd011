// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.dmg.pmml.PMML;
import org.jpmml.model.metro.MetroJAXBSerializer;

/**
 * PMML documents as bytes. They go through the JDK's serializer, because that of JAXB writes tabs
 * and line ends in attributes as they are, and reading them back makes spaces of them.
 */
final class PmmlWriter {

  private PmmlWriter() {}

  static byte[] bytes(PMML document) {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      TransformerHandler handler = ((SAXTransformerFactory) factory).newTransformerHandler();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      handler.setResult(new StreamResult(bytes));
      new MetroJAXBSerializer().marshal(document, new SAXResult(handler));
      return bytes.toByteArray();
    } catch (JAXBException | TransformerConfigurationException e) {
      throw new IllegalStateException("a PMML document of our making that cannot be written", e);
    }
  }
}
