// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with the same settings: Swift 6 language mode, explicit existentials,
/// imports that are internal unless a signature needs them.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HummingbirdTLS", package: "hummingbird"),
]
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the house: a library target with its documentation catalog, and compiled data where it has any.
func room(_ name: String, _ dependencies: [Target.Dependency], data: Bool = false, resources: [Resource] = []) -> Target
{
    .target(
        name: name,
        dependencies: dependencies,
        exclude: data ? ["Data"] : [],
        resources: resources,
        swiftSettings: settings,
        plugins: data ? ["CompileData"] : [])
}

/// The tests of one room.
func tests(_ room: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.byName(name: room), "TestSupport"] + more,
        swiftSettings: settings)
}

let package = Package(
    name: "tragus",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "tragus", targets: ["tragus"]),
        .library(name: "Coding", targets: ["Coding"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Ground floor: formats and what every floor shares. Knows no trade rule.
        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(
            name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        room("Essentials", []),
        room("Trust", ["Essentials", crypto, cryptoExtras]),
        room("YAMLSource", ["Essentials", yams]),
        room("Hypertext", []),
        room("DICOM", ["Essentials"]),
        room("DICOMPixels", ["DICOM", "CTurboJPEG"]),
        room("DICOMNetwork", ["DICOM"] + nio),
        room("X12", ["Essentials"], data: true),
        room("FHIR", ["Essentials"]),
        room("Pages", ["CPangoCairo"]),

        // Middle floor: the domain. Values and pure functions.
        room("Patients", ["Essentials"]),
        room("Ultrasound", ["Essentials", "Trust", "DICOM", "DICOMPixels"]),
        room(
            "Reporting",
            ["Essentials", "Trust", "YAMLSource", "Patients", "Ultrasound", "DICOM", "FHIR", "Hypertext", "Pages"],
            data: true),
        room("CodeReference", ["Essentials"], data: true),
        room("Coding", ["Essentials", "YAMLSource", "CodeReference"], data: true),
        room("Notes", ["Essentials", "CodeReference", "Coding"], data: true),
        room("Evidence", ["Essentials", "Trust"]),
        room("Claims", ["Essentials", "Patients", "X12", "FHIR"], data: true),
        room("Payer", ["Essentials"], data: true),

        // Top floor: the system and its faces.
        room("Records", ["Essentials", "Trust", grdb]),
        room(
            "Practice",
            [
                "Essentials", "Trust", "YAMLSource", "DICOM", "DICOMPixels", "Patients", "Ultrasound", "Reporting",
                "CodeReference",
                "Coding", "Evidence", "Claims", "Payer", "Records", "FHIR", "X12", "Pages",
            ], data: true),
        room(
            "Web",
            [
                "Essentials", "Trust", "Hypertext", "DICOM", "DICOMPixels", "Pages", "X12", "Patients", "Ultrasound",
                "Reporting", "CodeReference", "Coding", "Notes", "Evidence", "Claims", "Payer", "FHIR", "Practice",
                httpTypes, log, nioHTTPTypes, nioSSL,
            ] + nio + hummingbird,
            resources: [.copy("Public")]),
        .executableTarget(
            name: "tragus",
            dependencies: [
                "Essentials", "Trust", "YAMLSource", "DICOM", "DICOMNetwork", "X12", "Ultrasound", "CodeReference",
                "Coding", "Claims", "Evidence", "Records", "Practice", "Web", arguments, log,
            ] + nio,
            swiftSettings: settings),

        // Data that people edit, compiled to a form that loads fast.
        .executableTarget(
            name: "tragus-data", dependencies: ["Essentials", "YAMLSource"], path: "Sources/DataCompiler",
            swiftSettings: settings),
        .plugin(name: "CompileData", capability: .buildTool(), dependencies: ["tragus-data"]),

        // Tests.
        .target(name: "TestSupport", dependencies: [], path: "Tests/Support", swiftSettings: settings),
        tests("Essentials"),
        tests("Trust"),
        tests("YAMLSource"),
        tests("Hypertext"),
        tests("DICOM"),
        tests("DICOMPixels"),
        tests("DICOMNetwork"),
        tests("X12"),
        tests("FHIR"),
        tests("Pages"),
        tests("Patients"),
        tests("Ultrasound"),
        tests("Reporting"),
        tests("CodeReference"),
        tests("Coding"),
        .testTarget(
            name: "NotesTests",
            dependencies: ["Notes", "TestSupport", "Coding", "Essentials", "YAMLSource"],
            exclude: ["Development", "Sixty"], swiftSettings: settings),
        tests("Evidence"),
        tests("Claims"),
        tests("Payer"),
        tests("Records"),
        tests(
            "Practice",
            [
                "DICOM", "X12", "FHIR", "Claims", "Coding", "Evidence", "Payer", "Records", "Reporting", "Trust",
                "Ultrasound",
                "YAMLSource",
            ]),
        tests(
            "Web", ["CodeReference", "FHIR", "Practice", "Records", nioEmbedded, nioHTTPTypes, nioSSL, httpTypes] + nio),
        tests("tragus", ["Practice"]),
    ]
)
