import Essentials
import Records

/// The kinds of documents and their fields, from `records.yaml` and `hub-records.yaml`.
enum StoreKinds {
    static func shipped() throws -> [DocumentKind] {
        try kinds(try JSONValue(parsing: "\(CompiledData.records)"))
    }

    /// Those of the hub's store.
    static func hub() throws -> [DocumentKind] {
        try kinds(try JSONValue(parsing: "\(CompiledData.hubRecords)"), file: "hub-records.yaml")
    }

    static func kinds(_ json: JSONValue, file: String = "records.yaml") throws -> [DocumentKind] {
        func fault(_ item: JSONValue, _ wanted: String) -> PracticeDataError {
            PracticeDataError(file: file, line: item["$line"]?.int ?? 1, wanted: wanted)
        }
        guard let kinds = json["kinds"]?.array else { throw fault(json, "a list of kinds") }
        return try kinds.map { kind in
            guard let name = kind["name"]?.string, let fields = kind["fields"]?.array else {
                throw fault(kind, "a kind with its name and fields")
            }
            return DocumentKind(
                name,
                fields: try fields.map { field in
                    guard let name = field["name"]?.string, let path = field["path"]?.string,
                        let type = field["type"]?.string.flatMap(IndexField.FieldType.init(rawValue:))
                    else { throw fault(field, "a field with its name, path, and a type that is known") }
                    return IndexField(name, at: path, type, isSearched: field["searched"]?.bool ?? false)
                })
        }
    }
}
