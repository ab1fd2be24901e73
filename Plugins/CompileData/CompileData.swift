import Foundation
import PackagePlugin

/// Compiles a target's `Data/*.yaml` into Swift source whose literals are canonical JSON.
///
/// `tragus-data` names the file and line of what is wrong, so a bad rule stops the build.
@main
struct CompileData: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Data")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let inputs = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.sorted().map {
            folder.appending(path: $0)
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "CompiledData.swift")
        return [
            .buildCommand(
                displayName: "Compiling the data of \(target.name)",
                executable: try context.tool(named: "tragus-data").url,
                arguments: ["--output", output.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
