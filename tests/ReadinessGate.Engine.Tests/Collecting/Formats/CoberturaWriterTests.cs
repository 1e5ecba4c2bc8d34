using System.Text;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class CoberturaWriterTests
{
    [Fact]
    public void Writes_assemblies_classes_methods_and_lines()
    {
        var merge = new CoverageMerge();
        merge.Assembly("Empty");
        merge.Line("Shop", "src/Shop/Cart.cs", new LineCoverage(3, 2, 1, 2, "Shop.Cart"));
        merge.Line("Shop", "src/Shop/Cart.cs", new LineCoverage(4, 0, 0, 0, "Shop.Cart"));
        merge.Method("Shop", "src/Shop/Cart.cs", new MethodCoverage("Shop.Cart", "Add<T>()", true));
        using var memory = new MemoryStream();
        CoberturaWriter.Write(merge, memory);
        Approved.Equal(Encoding.UTF8.GetString(memory.ToArray()), "xml");
    }
}
