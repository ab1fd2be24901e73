/// The dental pack when its file is gone: `CompiledData.cdtPack` stands before this one where it exists.
private let cdtPack: StaticString = ""

extension CompiledData {
    /// The text of the dental pack, empty without it.
    static var packText: StaticString { cdtPack }
}
