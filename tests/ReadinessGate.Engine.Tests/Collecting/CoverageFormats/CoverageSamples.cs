using System.Text;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

/// <summary>Whole reports of each format, some kilobytes each.</summary>
public static class CoverageSamples
{
    private const int Files = 12;
    private const int Lines = 8;

    /// <summary>The reports by the name of their format.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Cobertura"] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<coverage line-rate=\"1\" timestamp=\"1700000000\">\n<sources><source>/src</source></sources><packages><package name=\"Shop\"><classes>\n"
            + Each(file => $"<class name=\"Shop.C{file}\" filename=\"C{file}.cs\"><methods><method name=\"M\" signature=\"()\" line-rate=\"1\"><lines>\n{CoberturaLines}</lines></method></methods>\n<lines>{CoberturaLines}</lines></class>\n") + "</classes></package></packages></coverage>\n",
        ["OpenCover"] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CoverageSession><Modules><Module hash=\"1\"><ModuleName>Shop</ModuleName><Files>" + Each(file => $"<File uid=\"{file + 1}\" fullPath=\"/src/C{file}.cs\" />\n") + "</Files><Classes>\n"
            + Each(file => $"<Class><FullName>Shop.C{file}</FullName><Methods><Method><Name>System.Void Shop.C{file}::M()</Name><FileRef uid=\"{file + 1}\" /><SequencePoints>\n{EachLine(line => $"<SequencePoint vc=\"{line % 2}\" sl=\"{line}\" el=\"{line}\" />\n")}</SequencePoints><BranchPoints><BranchPoint vc=\"1\" sl=\"1\" offset=\"3\" path=\"0\" /></BranchPoints></Method></Methods></Class>\n") + "</Classes></Module></Modules></CoverageSession>\n",
        ["lcov"] = Each(file => $"TN:\nSF:/src/C{file}.cs\nFN:1,M\nFNDA:1,M\n{EachLine(line => $"DA:{line},{line % 2}\n")}BRDA:1,0,0,1\nBRDA:1,0,1,-\nend_of_record\n"),
        ["coverlet JSON"] = "{ \"Shop.dll\": {\n" + string.Join(",\n", Enumerable.Range(0, Files).Select(file => $"\"/src/C{file}.cs\": {{ \"Shop.C{file}\": {{ \"System.Void Shop.C{file}::M()\": {{ \"Lines\": {{ {string.Join(", ", Enumerable.Range(1, Lines).Select(line => $"\"{line}\": {line % 2}"))} }}, \"Branches\": [ {{ \"Line\": 1, \"Offset\": 3, \"Path\": 0, \"Hits\": 1 }} ] }} }} }}")) + "\n} }\n",
        ["JaCoCo"] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report name=\"shop\"><package name=\"org/shop\">\n" + Each(file => $"<class name=\"org/shop/C{file}\" sourcefilename=\"C{file}.java\"><method name=\"m\" desc=\"()V\" line=\"1\"><counter type=\"METHOD\" missed=\"0\" covered=\"1\"/></method></class><sourcefile name=\"C{file}.java\">\n{EachLine(line => $"<line nr=\"{line}\" mi=\"0\" ci=\"{line % 2}\" mb=\"1\" cb=\"1\"/>\n")}</sourcefile>\n") + "</package></report>\n",
        ["SonarQube generic"] = "<coverage version=\"1\">\n" + Each(file => $"<file path=\"src/C{file}.cs\">\n{EachLine(line => $"<lineToCover lineNumber=\"{line}\" covered=\"true\" branchesToCover=\"2\" coveredBranches=\"1\"/>\n")}</file>\n") + "</coverage>\n",
        ["dotCover detailed XML"] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Root ReportType=\"DetailedXml\" DotCoverVersion=\"2026.1\"><FileIndices>" + Each(file => $"<File Index=\"{file}\" Name=\"/src/C{file}.cs\" />\n") + "</FileIndices><Assembly Name=\"Shop\"><Namespace Name=\"Shop\">\n"
            + Each(file => $"<Type Name=\"C{file}\"><Method Name=\"M():void\">\n{EachLine(line => $"<Statement FileIndex=\"{file}\" Line=\"{line}\" EndLine=\"{line}\" Covered=\"True\" />\n")}</Method></Type>\n") + "</Namespace></Assembly></Root>\n",
    };

    private static string CoberturaLines => EachLine(line => $"<line number=\"{line}\" hits=\"{line % 2}\" branch=\"True\" condition-coverage=\"50% (1/2)\"><conditions><condition number=\"3\" type=\"jump\" coverage=\"50%\" /></conditions></line>\n");

    private static string Each(Func<int, string> write) => string.Concat(Enumerable.Range(0, Files).Select(write));

    private static string EachLine(Func<int, string> write) => string.Concat(Enumerable.Range(1, Lines).Select(write));
}
