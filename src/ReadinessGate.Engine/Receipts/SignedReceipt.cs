using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReadinessGate.Reporting;

namespace ReadinessGate.Receipts;

/// <summary>Signs a receipt and verifies its signature: an envelope that other tools for in-toto statements read too.</summary>
/// <remarks>Source: Dead Simple Signing Envelope 1.0. Signatures are ECDSA (DER) or RSA (PKCS #1) over SHA-256, as sigstore's tools write them.</remarks>
public static class SignedReceipt
{
    private const string PayloadType = "application/vnd.in-toto+json";

    /// <summary>The envelope of a receipt.</summary>
    /// <param name="receipt">The bytes of receipt.json.</param>
    /// <param name="pem">A private key, as PEM text.</param>
    /// <exception cref="EvidenceException">The text holds no private key that can sign.</exception>
    public static byte[] Sign(byte[] receipt, string pem)
    {
        using var key = Key(pem, isPrivate: true);
        var message = Message(receipt);
        var signature = key switch
        {
            ECDsa curve => curve.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
            RSA rsa => rsa.SignData(message, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            _ => throw new EvidenceException("the key is neither ECDSA nor RSA"),
        };
        return CanonicalJson.Write(new JsonObject
        {
            ["payloadType"] = PayloadType,
            ["payload"] = Convert.ToBase64String(receipt),
            ["signatures"] = new JsonArray(new JsonObject { ["keyid"] = KeyId(key), ["sig"] = Convert.ToBase64String(signature) }),
        });
    }

    /// <summary>What is wrong with the signature of a receipt; null when it is right.</summary>
    /// <param name="receipt">The bytes of receipt.json.</param>
    /// <param name="envelope">The bytes of the envelope.</param>
    /// <param name="pem">A public key or a certificate, as PEM text.</param>
    /// <exception cref="EvidenceException">The text holds no public key.</exception>
    public static string? Problem(byte[] receipt, byte[] envelope, string pem)
    {
        using var key = Key(pem, isPrivate: false);
        try
        {
            var document = JsonNode.Parse(envelope, documentOptions: new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false })!;
            if (document["payloadType"]?.GetValue<string>() != PayloadType || !Convert.FromBase64String(document["payload"]!.GetValue<string>()).AsSpan().SequenceEqual(receipt))
                return "the signature is that of another receipt";
            var signatures = document["signatures"]!.AsArray().Select(signature => Convert.FromBase64String(signature!["sig"]!.GetValue<string>()));
            return signatures.Any(signature => IsOf(key, Message(receipt), signature)) ? null : "the signature was not made with this key";
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return "the file of the signature is damaged";
        }
    }

    private static bool IsOf(AsymmetricAlgorithm key, byte[] message, byte[] signature) => key switch
    {
        ECDsa curve => curve.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
        RSA rsa => rsa.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        _ => false,
    };

    private static byte[] Message(byte[] receipt) => [.. Encoding.UTF8.GetBytes($"DSSEv1 {PayloadType.Length} {PayloadType} {receipt.Length} "), .. receipt];

    private static string KeyId(AsymmetricAlgorithm key) => "SHA256:" + Convert.ToBase64String(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    private static AsymmetricAlgorithm Key(string pem, bool isPrivate)
    {
        if (isPrivate && !pem.Contains("PRIVATE KEY", StringComparison.Ordinal))
            throw new EvidenceException("the file holds no private key in PEM");
        if (!isPrivate && pem.Contains("PRIVATE KEY", StringComparison.Ordinal))
            throw new EvidenceException("this is a private key. Fix: verify with the public key or the certificate, and keep the private one where it signs");
        foreach (var import in (Func<AsymmetricAlgorithm?>[])[() => OfCertificate(pem, isPrivate), () => Import(ECDsa.Create(), pem), () => Import(RSA.Create(), pem)])
            if (import() is { } key)
                return key;
        throw new EvidenceException(isPrivate ? "the file holds no private key of ECDSA or RSA in PEM that needs no password" : "the file holds neither a public key nor a certificate of ECDSA or RSA in PEM");
    }

    private static AsymmetricAlgorithm? OfCertificate(string pem, bool isPrivate)
    {
        if (isPrivate || !pem.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal))
            return null;
        try
        {
            using var certificate = System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPem(pem);
            return (AsymmetricAlgorithm?)System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions.GetECDsaPublicKey(certificate) ?? System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPublicKey(certificate);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static AsymmetricAlgorithm? Import(AsymmetricAlgorithm key, string pem)
    {
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            key.Dispose();
            return null;
        }
    }
}
