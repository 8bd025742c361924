using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Reading;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>Registers to try things on: a small one of our own, and the samples, changed where a test needs it.</summary>
internal static class Registers
{
    /// <summary>A register with one of each, small enough to read.</summary>
    public const string Small = """
        {
          "$schema": "urn:privacyanalyzers:ropa:2.0",
          "schemaVersion": "2.0",
          "register": { "assembly": "Shop", "title": "Records of the shop", "language": "en", "languages": ["en", "sv"], "covers": ["Shop"] },
          "controller": { "name": "Shop AB", "country": "SE", "contact": { "email": "privacy@shop.example" } },
          "jointControllers": [],
          "representatives": [],
          "dataProtectionOfficer": "none",
          "supervisoryAuthorities": [ { "name": "Integritetsskyddsmyndigheten", "country": "SE" } ],
          "dataSubjectCategories": [ { "id": "customers", "label": { "en": "Customers", "sv": "Kunder" } } ],
          "dataCategories": [
            {
              "id": "contact",
              "label": { "en": "Contact details", "sv": "Kontaktuppgifter" },
              "legalBasis": { "article": "6(1)(b)", "basis": "contract", "declaredOn": "category" },
              "retention": { "combine": "single", "clauses": [ { "period": "P24M", "months": 24, "startEvent": "left", "action": "erase" } ], "declaredOn": "category" }
            },
            {
              "id": "diet",
              "label": { "en": "Diet", "sv": "Kost" },
              "special": [ { "kinds": ["health"], "article9": "9(2)(a)" } ],
              "legalBasis": null,
              "retention": null
            }
          ],
          "recipients": [ { "id": "carrier", "label": { "en": "The carrier", "sv": "Fraktbolaget" } }, { "id": "mailer", "label": { "en": "The mailer", "sv": "Utskicksföretaget" } } ],
          "retentionEvents": [ { "id": "left", "label": { "en": "The customer left", "sv": "Kunden lämnade" }, "kind": "relationshipEnd" } ],
          "laws": [],
          "dataSources": [],
          "retentionDefaults": [],
          "securityMeasures": [ { "id": "encryption", "label": { "en": "Encryption", "sv": "Kryptering" }, "serves": ["32(1)(a)"], "appliesTo": "all" } ],
          "assessments": [],
          "deviceAccess": "none",
          "activities": [
            {
              "id": "delivery",
              "declared": true,
              "label": { "en": "Deliver orders", "sv": "Leverera beställningar" },
              "description": "The parcel gets to the customer.",
              "legalBases": [ { "article": "6(1)(b)", "basis": "contract", "appliesTo": ["contact"] } ],
              "dataSubjects": ["customers"],
              "data": [
                {
                  "category": "contact",
                  "processing": [
                    {
                      "legalBasis": { "article": "6(1)(b)", "basis": "contract", "declaredOn": "category" },
                      "retention": { "combine": "single", "clauses": [ { "period": "P24M", "months": 24, "startEvent": "left", "action": "erase" } ], "declaredOn": "category" }
                    }
                  ],
                  "members": ["P:Shop.Customer.Email"]
                }
              ],
              "recipients": [ { "party": "carrier", "role": "controller", "form": "identified" } ],
              "transfers": "none"
            }
          ],
          "processorActivities": [],
          "inventory": [
            {
              "id": "P:Shop.Customer.Email", "type": "Shop.Customer", "member": "Email", "clrType": "string", "assembly": "Shop",
              "categories": ["contact"], "dataSubjects": ["customers"], "activities": ["delivery"], "processing": []
            }
          ],
          "notPersonalData": [],
          "translations": { "sv": { "The parcel gets to the customer.": "Paketet kommer fram till kunden." } },
          "gaps": [
            { "rule": "PRIV1022", "title": "T", "articles": "13(2)(a)", "severity": "warning", "about": "Shop", "message": "Something is missing." },
            {
              "rule": "PRIV1023", "title": "T", "articles": "30", "severity": "warning", "about": "Shop", "message": "Something else.",
              "suppressed": { "by": "suppressMessage", "justification": "Under revision" }
            }
          ]
        }
        """;

    public static JsonNode Parse(string text) => JsonNode.Parse(text)!;

    /// <summary>The small register after a change.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        JsonNode register = Parse(Small);
        change(register);
        return register.ToJsonString();
    }

    public static RegisterFile Read(string json)
    {
        using var folder = new TemporaryFolder();
        return RegisterReader.Read(folder.Write("ropa.json", json));
    }

    public static RegisterFile Sample(string name, [CallerFilePath] string sourceFile = "") => RegisterReader.Read(Ropa.Sample(name, sourceFile));

    public static string SampleText(string name, [CallerFilePath] string sourceFile = "") => File.ReadAllText(Ropa.Sample(name, sourceFile));
}
