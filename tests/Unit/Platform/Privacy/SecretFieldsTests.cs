using Rammevaerk.Platform.Privacy;

namespace Rammevaerk.Tests.Unit.Platform.Privacy;

/// <summary>What is a secret by its field's name, and what only looks like one.</summary>
public sealed class SecretFieldsTests
{
    [Theory]
    [InlineData("adgangskode")]
    [InlineData("Password")]
    [InlineData("nuvaerende")]
    [InlineData("ny")]
    [InlineData("igen")]
    [InlineData("noegle")]
    [InlineData("__RequestVerificationToken")]
    public void Passwords_keys_and_tokens_are_secrets(string field) => SecretFields.Is(field).ShouldBeTrue();

    [Theory]
    [InlineData("kode")]
    [InlineData("navn")]
    [InlineData("begrundelse")]
    public void The_official_code_of_a_party_and_other_texts_are_not(string field) =>
        SecretFields.Is(field).ShouldBeFalse();
}
