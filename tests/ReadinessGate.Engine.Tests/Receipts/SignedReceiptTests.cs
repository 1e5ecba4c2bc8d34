using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ReadinessGate.Receipts;

namespace ReadinessGate.Tests.Receipts;

public sealed class SignedReceiptTests : IDisposable
{
    private static readonly byte[] Receipt = "{}"u8.ToArray();
    private readonly ECDsa _curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RSA _rsa = RSA.Create(2048);

    public void Dispose()
    {
        _curve.Dispose();
        _rsa.Dispose();
    }

    [Fact]
    public void A_signature_is_that_of_the_key_and_of_the_receipt()
    {
        foreach (var key in new AsymmetricAlgorithm[] { _curve, _rsa })
        {
            var envelope = SignedReceipt.Sign(Receipt, key.ExportPkcs8PrivateKeyPem());
            Assert.Null(SignedReceipt.Problem(Receipt, envelope, key.ExportSubjectPublicKeyInfoPem()));
            Assert.Equal("the signature is that of another receipt", SignedReceipt.Problem("{ }"u8.ToArray(), envelope, key.ExportSubjectPublicKeyInfoPem()));
            using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Assert.Equal("the signature was not made with this key", SignedReceipt.Problem(Receipt, envelope, other.ExportSubjectPublicKeyInfoPem()));
        }
    }

    [Fact]
    public void The_public_half_may_stand_in_a_certificate()
    {
        using var certificate = new CertificateRequest("CN=release", _curve, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        Assert.Null(SignedReceipt.Problem(Receipt, SignedReceipt.Sign(Receipt, _curve.ExportECPrivateKeyPem()), certificate.ExportCertificatePem()));
    }

    [Fact]
    public void The_signed_message_is_that_of_the_standard()
    {
        // DSSE 1.0: "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body.
        var envelope = System.Text.Json.Nodes.JsonNode.Parse(SignedReceipt.Sign(Receipt, _curve.ExportPkcs8PrivateKeyPem()))!;
        var signature = Convert.FromBase64String(envelope["signatures"]![0]!["sig"]!.GetValue<string>());
        Assert.True(_curve.VerifyData("DSSEv1 28 application/vnd.in-toto+json 2 {}"u8, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"payload":"!","payloadType":"application/vnd.in-toto+json","signatures":[]}""")]
    [InlineData("""{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"!"}]}""")]
    [InlineData("""{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{}]}""")]
    [InlineData("""{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[]}""")]
    [InlineData("""{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AAAA"}]}""")]
    public void A_damaged_envelope_is_no_signature(string envelope) =>
        Assert.NotNull(SignedReceipt.Problem(Receipt, Encoding.UTF8.GetBytes(envelope), _curve.ExportSubjectPublicKeyInfoPem()));

    [Fact]
    public void Says_which_half_of_the_key_is_needed()
    {
        Assert.Equal("the file holds no private key in PEM", Assert.Throws<EvidenceException>(() => SignedReceipt.Sign(Receipt, _curve.ExportSubjectPublicKeyInfoPem())).Message);
        Assert.StartsWith("this is a private key", Assert.Throws<EvidenceException>(() => SignedReceipt.Problem(Receipt, [], _curve.ExportPkcs8PrivateKeyPem())).Message, StringComparison.Ordinal);
        Assert.Equal("the file holds neither a public key nor a certificate of ECDSA or RSA in PEM", Assert.Throws<EvidenceException>(() => SignedReceipt.Problem(Receipt, [], "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")).Message);
        var locked = _curve.ExportEncryptedPkcs8PrivateKeyPem("p", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        Assert.Equal("the file holds no private key of ECDSA or RSA in PEM that needs no password", Assert.Throws<EvidenceException>(() => SignedReceipt.Sign(Receipt, locked)).Message);
    }
}
