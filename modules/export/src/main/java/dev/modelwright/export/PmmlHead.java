// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a PMML file of ours says of itself, read without running anything of it. The whole document
 * is walked through, so that a part of one is noticed; a document type definition is refused,
 * because entities could reach other files.
 *
 * @param prediction the output that holds the prediction
 * @param probabilities the output of each label's probability
 */
record PmmlHead(ModelCard card, String prediction, Map<String, String> probabilities) {

  /**
   * Reads it; {@code where} is how problems name the file.
   *
   * @throws dev.modelwright.base.ProblemException if it is no PMML, or not of our making
   */
  static PmmlHead read(byte[] pmml, String where) {
    Walk walk = new Walk();
    try {
      XMLStreamReader reader = reader(pmml);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw Problem.at("file", "export.not-pmml", where).exception();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          walk.element(reader);
        }
      }
    } catch (XMLStreamException e) {
      throw Problem.at("file", "export.not-pmml", where).exception(e);
    }
    if (!"PMML".equals(walk.root)) {
      throw Problem.at("file", "export.not-pmml", where).exception();
    }
    return walk.head()
        .orElseThrow(() -> Problem.at("file", "export.foreign-pmml", where).exception());
  }

  private static XMLStreamReader reader(byte[] pmml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(pmml));
  }

  private static final class Walk {

    private @Nullable String root;
    private @Nullable ModelCard card;
    private @Nullable String prediction;
    private final Map<String, String> probabilities = new HashMap<>();
    private int results;

    void element(XMLStreamReader reader) {
      String name = reader.getLocalName();
      if (root == null) {
        root = name;
      }
      if (name.equals("Extension") && ModelCard.KEY.equals(attribute(reader, "name"))) {
        card = ModelCard.parse(attribute(reader, "value")).orElse(null);
      }
      if (name.equals("Output")) {
        results++;
      }
      if (name.equals("OutputField") && results == 1) {
        output(reader);
      }
    }

    /** The model's own results stand before those of its segments; the last is the prediction. */
    private void output(XMLStreamReader reader) {
      String field = attribute(reader, "name");
      prediction = field;
      if ("probability".equals(attribute(reader, "feature"))) {
        probabilities.put(attribute(reader, "value"), field);
      }
    }

    private static String attribute(XMLStreamReader reader, String name) {
      return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }

    Optional<PmmlHead> head() {
      return card == null || prediction == null
          ? Optional.empty()
          : Optional.of(new PmmlHead(card, prediction, probabilities));
    }
  }
}
