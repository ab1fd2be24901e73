// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tragus-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "tragus", path: "..")
    ],
    targets: [
        .target(name: "Loading", swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(name: "hub-load", dependencies: ["Loading"], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(name: "practice-load", dependencies: ["Loading"], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "decide", dependencies: [.product(name: "Coding", package: "tragus")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
