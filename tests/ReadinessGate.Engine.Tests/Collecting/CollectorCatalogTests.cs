using ReadinessGate.Checks;
using ReadinessGate.Collecting;

namespace ReadinessGate.Tests.Collecting;

public sealed class CollectorCatalogTests
{
    [Fact]
    public void Has_a_collector_for_the_evidence_of_every_check() =>
        Assert.All(CheckCatalog.All.Where(check => !check.EvidenceType.IsSubclassOf(typeof(ResultEvidence))), check => Assert.Equal(check.EvidenceType, CollectorCatalog.All[check.EvidenceType].EvidenceType));
}
