namespace Freightliner.Config;

/// <summary>What the config knows of media types, one line for each question.</summary>
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
    public static bool IsManifest3(string type) => type.EndsWith("manifest.v3+json", System.StringComparison.Ordinal);
    public static bool IsLayer3(string type) => type.EndsWith("layer.v3+json", System.StringComparison.Ordinal);
    public static bool IsTag3(string type) => type.EndsWith("tag.v3+json", System.StringComparison.Ordinal);
    public static bool IsDigest3(string type) => type.EndsWith("digest.v3+json", System.StringComparison.Ordinal);
    public static bool IsIndex3(string type) => type.EndsWith("index.v3+json", System.StringComparison.Ordinal);
    public static bool IsConfig3(string type) => type.EndsWith("config.v3+json", System.StringComparison.Ordinal);
    public static bool IsBlob3(string type) => type.EndsWith("blob.v3+json", System.StringComparison.Ordinal);
    public static bool IsPlatform3(string type) => type.EndsWith("platform.v3+json", System.StringComparison.Ordinal);
    public static bool IsAnnotation3(string type) => type.EndsWith("annotation.v3+json", System.StringComparison.Ordinal);
    public static bool IsSubject3(string type) => type.EndsWith("subject.v3+json", System.StringComparison.Ordinal);
    public static bool IsManifest4(string type) => type.EndsWith("manifest.v4+json", System.StringComparison.Ordinal);
    public static bool IsLayer4(string type) => type.EndsWith("layer.v4+json", System.StringComparison.Ordinal);
    public static bool IsTag4(string type) => type.EndsWith("tag.v4+json", System.StringComparison.Ordinal);
    public static bool IsDigest4(string type) => type.EndsWith("digest.v4+json", System.StringComparison.Ordinal);
    public static bool IsIndex4(string type) => type.EndsWith("index.v4+json", System.StringComparison.Ordinal);
    public static bool IsConfig4(string type) => type.EndsWith("config.v4+json", System.StringComparison.Ordinal);
    public static bool IsBlob4(string type) => type.EndsWith("blob.v4+json", System.StringComparison.Ordinal);
    public static bool IsPlatform4(string type) => type.EndsWith("platform.v4+json", System.StringComparison.Ordinal);
    public static bool IsAnnotation4(string type) => type.EndsWith("annotation.v4+json", System.StringComparison.Ordinal);
    public static bool IsSubject4(string type) => type.EndsWith("subject.v4+json", System.StringComparison.Ordinal);
    public static bool IsManifest5(string type) => type.EndsWith("manifest.v5+json", System.StringComparison.Ordinal);
    public static bool IsLayer5(string type) => type.EndsWith("layer.v5+json", System.StringComparison.Ordinal);
    public static bool IsTag5(string type) => type.EndsWith("tag.v5+json", System.StringComparison.Ordinal);
    public static bool IsDigest5(string type) => type.EndsWith("digest.v5+json", System.StringComparison.Ordinal);
    public static bool IsIndex5(string type) => type.EndsWith("index.v5+json", System.StringComparison.Ordinal);
    public static bool IsConfig5(string type) => type.EndsWith("config.v5+json", System.StringComparison.Ordinal);
    public static bool IsBlob5(string type) => type.EndsWith("blob.v5+json", System.StringComparison.Ordinal);
    public static bool IsPlatform5(string type) => type.EndsWith("platform.v5+json", System.StringComparison.Ordinal);
    public static bool IsAnnotation5(string type) => type.EndsWith("annotation.v5+json", System.StringComparison.Ordinal);
    public static bool IsSubject5(string type) => type.EndsWith("subject.v5+json", System.StringComparison.Ordinal);
}
