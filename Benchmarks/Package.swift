// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tragus-benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .executableTarget(name: "hub-load", swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
