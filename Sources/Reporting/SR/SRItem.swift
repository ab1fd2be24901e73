import DICOM
import Ultrasound

/// A content item of a structured report: a typed value under a coded name, with its children (PS3.3 section C.17.3).
struct SRItem {
    /// How an item belongs to the one that it stands under.
    enum Relationship: String {
        case contains = "CONTAINS"
        case hasConceptModifier = "HAS CONCEPT MOD"
        case hasObservationContext = "HAS OBS CONTEXT"
        case hasAcquisitionContext = "HAS ACQ CONTEXT"
        case hasProperties = "HAS PROPERTIES"
        case inferredFrom = "INFERRED FROM"
        case selectedFrom = "SELECTED FROM"
    }

    enum Value {
        /// With the identifier of its template, where it follows one.
        case container(template: String?)
        case text(String)
        case code(CodedEntry)
        /// A decimal number with its unit.
        case number(String, unit: CodedEntry)
        case personName(String)
        case uid(String)
        /// Eight digits.
        case date(String)
        case coordinates(graphicType: String, [ImagePoint])
        /// An image, and the frame of it where it has several.
        case image(sopClass: String, instance: String, frame: Int?)
    }

    var relationship: Relationship?
    let name: CodedEntry?
    let value: Value
    var children: [SRItem] = []

    init(_ relationship: Relationship?, _ name: CodedEntry?, _ value: Value, _ children: [SRItem] = []) {
        self.relationship = relationship
        self.name = name
        self.value = value
        self.children = children
    }

    /// The item as a data set that follows the character set of the document.
    func dataSet(of document: DataSet) throws -> DataSet {
        var item = DataSet(itemOf: document)
        try write(into: &item, document)
        return item
    }

    /// Writes name, value and children; the root of the document is written into the document itself.
    func write(into item: inout DataSet, _ document: DataSet) throws {
        if let relationship { try item.set(.relationshipType, relationship.rawValue) }
        if let name { try item.set(.conceptNameCodeSequence, [name.item(of: document)]) }
        try item.set(.valueType, valueType)
        try writeValue(into: &item, document)
        if !children.isEmpty {
            try item.set(.contentSequence, children.map { try $0.dataSet(of: document) })
        }
    }

    private var valueType: String {
        switch value {
        case .container: "CONTAINER"
        case .text: "TEXT"
        case .code: "CODE"
        case .number: "NUM"
        case .personName: "PNAME"
        case .uid: "UIDREF"
        case .date: "DATE"
        case .coordinates: "SCOORD"
        case .image: "IMAGE"
        }
    }

    private func writeValue(into item: inout DataSet, _ document: DataSet) throws {
        switch value {
        case .container(let template):
            try item.set(.continuityOfContent, "SEPARATE")
            if let template {
                var reference = DataSet(itemOf: document)
                try reference.set(.mappingResource, "DCMR")
                try reference.set(.templateIdentifier, template)
                try item.set(.contentTemplateSequence, [reference])
            }
        case .text(let text): try item.set(.textValue, text)
        case .code(let code): try item.set(.conceptCodeSequence, [code.item(of: document)])
        case .number(let decimal, let unit):
            var measured = DataSet(itemOf: document)
            try measured.set(.measurementUnitsCodeSequence, [unit.item(of: document)])
            try measured.set(.numericValue, decimal)
            try item.set(.measuredValueSequence, [measured])
        case .personName(let name): try item.set(.personName, name)
        case .uid(let uid): try item.set(.uid, uid)
        case .date(let date): try item.set(.date, date)
        case .coordinates(let graphicType, let points):
            try item.set(.graphicType, graphicType)
            try item.set(.graphicData, points.flatMap { [$0.x, $0.y] })
        case .image(let sopClass, let instance, let frame):
            var reference = DataSet(itemOf: document)
            try reference.setReceived(.referencedSOPClassUID, sopClass)
            try reference.setReceived(.referencedSOPInstanceUID, instance)
            if let frame { try reference.set(.referencedFrameNumber, frame) }
            try item.set(.referencedSOPSequence, [reference])
        }
    }
}

extension DataSet {
    /// Sets a UID as an image carries it: real files hold some that break the rule, and a reference has to match.
    mutating func setReceived(_ tag: Tag, _ uid: String) throws { try set(tag, .ui, Array(uid.utf8)) }
}
