using System.Text;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Files that a policy may extend, in memory; a name with a dot in its first step is a package.</summary>
/// <param name="files">Their names and contents.</param>
public sealed class PolicyShelf(params (string Name, string Json)[] files) : PolicyLibrary
{
    public override FoundPolicy Find(string reference, PolicySource from) => Array.Find(files, file => file.Name == reference) is { Json: not null } file
        ? new FoundPolicy(new PolicySource(reference.TrimStart('.', '/'), reference[0] == '.' ? PolicyOrigin.File : PolicyOrigin.Package, Encoding.UTF8.GetBytes(file.Json)), null)
        : FoundPolicy.None("there is no such file");
}
