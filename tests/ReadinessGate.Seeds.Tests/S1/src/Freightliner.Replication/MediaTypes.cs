namespace Freightliner.Replication;

/// <summary>What the replication knows of media types, one line for each question.</summary>
public static class MediaTypes
{
    public static bool IsManifest(string type) => type.EndsWith("manifest.v1+json", System.StringComparison.Ordinal);
    public static bool IsLayer(string type) => type.EndsWith("layer.v1+json", System.StringComparison.Ordinal);
    public static bool IsTag(string type) => type.EndsWith("tag.v1+json", System.StringComparison.Ordinal);
    public static bool IsDigest(string type) => type.EndsWith("digest.v1+json", System.StringComparison.Ordinal);
    public static bool IsIndex(string type) => type.EndsWith("index.v1+json", System.StringComparison.Ordinal);
    public static bool IsConfig(string type) => type.EndsWith("config.v1+json", System.StringComparison.Ordinal);
    public static bool IsBlob(string type) => type.EndsWith("blob.v1+json", System.StringComparison.Ordinal);
    public static bool IsPlatform(string type) => type.EndsWith("platform.v1+json", System.StringComparison.Ordinal);
    public static bool IsAnnotation(string type) => type.EndsWith("annotation.v1+json", System.StringComparison.Ordinal);
    public static bool IsSubject(string type) => type.EndsWith("subject.v1+json", System.StringComparison.Ordinal);
    public static bool IsManifest2(string type) => type.EndsWith("manifest.v2+json", System.StringComparison.Ordinal);
    public static bool IsLayer2(string type) => type.EndsWith("layer.v2+json", System.StringComparison.Ordinal);
    public static bool IsTag2(string type) => type.EndsWith("tag.v2+json", System.StringComparison.Ordinal);
    public static bool IsDigest2(string type) => type.EndsWith("digest.v2+json", System.StringComparison.Ordinal);
    public static bool IsIndex2(string type) => type.EndsWith("index.v2+json", System.StringComparison.Ordinal);
    public static bool IsConfig2(string type) => type.EndsWith("config.v2+json", System.StringComparison.Ordinal);
    public static bool IsBlob2(string type) => type.EndsWith("blob.v2+json", System.StringComparison.Ordinal);
    public static bool IsPlatform2(string type) => type.EndsWith("platform.v2+json", System.StringComparison.Ordinal);
    public static bool IsAnnotation2(string type) => type.EndsWith("annotation.v2+json", System.StringComparison.Ordinal);
    public static bool IsSubject2(string type) => type.EndsWith("subject.v2+json", System.StringComparison.Ordinal);
}
