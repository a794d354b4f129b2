// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Domains of throw-away mailboxes.
#[rustfmt::skip]
pub(crate) static DISPOSABLE: WordSet = WordSet {
    bits: 13,
    words: "\
    hccmail.winmswork.rufaithkills.comzapmail.one10minutenmail.xyz247chats.comgeronra.comgorillaswithdir\
    tyarmpits.comkissgy.com4nmv.rumuehlacker.tksarawakreport.comshanhaijuli.sbsytoof.appacanok.comdimalk\
    .compurerepairs.xyzkadokawa.gqdiscard.gacykr.beerryyr.store1usemail.comi2b.com.vnspam.org.esxcf.pets\
    abrestlouis.comtbgroupconsultants.comkamsg.commarkmurfin.com8d7kh.comhvaccontractorsdxb.xyzetranquil\
    .netyotmail.fr.nfwhiteamcservice.xyztagmymedia.comtx1ggv4.theworkpc.comecallheandi.comnezzart.combit\
    proy.comfindemail.infoteerest.comnexio.sbsplowcreek.orgrfc822.orgtivertonhospitalleagueoffriends.co.\
    ukmail10m.comimails.asso.stxkx.mewwdskboiv.topcursor13402.xyzchansd.comforspam.netomfg.run681mail.co\
    mtaugr.comincognitomail.nettyhe.rowlist.rolapluz.xyzagallagher.idastonut.tkinsanony.onevictime.ninja\
    lumg.ukgrtd.beerkayfilms.top45kveo.io.vnclonetrust.cominly.vnmailme.gqzrufe.comblogspam.rolujian.de5\
    .netseekapps.comawiki.orgdubaiapartmentfix.compenisgoes.injofuso.commoolee.netsix25.bizgdmo.autoskil\
    lmail.comkappala.infotmail.wsyoggm.comagentloop.sbsmailbox80.bizvitaspherelife.comweekzs.icuzlqkuzx.\
    ddnsfree.comtempemail.biz8mail.mlcalderstone.netprohisi.storebst-72.comkaptencpl.comaeale.bondnatang\
    e.org.ukservicee.es6974.clicktivo.camdvr.orgaircourriel.comhilostar.commkzaso.comvinakop.comemailtem\
    poranea.comstuffmail.deloganister.comwshu.netfreeml.netfriendlymail.co.ukwegwerfadresse.de164109038.\
    xyzchildrenth.comfviamail.workhotrokh.comqd.jeefdsdsdw.cloud-ip.cctunthuta.comfreeinbox.emailintlgal\
    leryheritageculture.orgtmail4.orgabaib.bonddunsfoldgroup.netfyii.defacebook-email.cfahem.emailglcspp\
    .topfasssd.ruvinernet.comlellol.devnoyp.fr.nffyeiwh.eu.ccalbionwe.usmfsa.runextamcrepair.xyzmui.cc.c\
    dpowerdea.medustinry.comkommunity.bizicloudmail.krxsnipersquad.comnbmbb.commeadowsdubaimaintenance.c\
    omemailluu.asiaflyovertrees.comvjbl.skinz-o-e-v-a.ru7xusq8vbim5d47.icudamphen.orgkashre.comdizigg.co\
    mfrostythermo.xyzanonymousness.comserviceszabeel.xyzspindl-e.comfukurou.chwh4f.orgwuzup.netbanana.li\
    nkpc.netbjvc.topwoshiemoman.cloud-ip.cczexic.cyoubmoar.comotherinbox.comtwskyhopenb.shopcorridor.bon\
    do2y50o5.loseyourip.comfunnycodesnippets.comtemporarily.dexn--o38h.abrdns.commailers.edu.plmarkaihub\
    .shopimailt.comskyhopewd.xyzhitbtcpool.cloudsecure-mail.bizskytopway.compbhak.develafans.comiojn.hai\
    rpremierr.sitefree-email.cfoneclicksprout.click123clone.com000000000000000.theworkpc.comsyinxun.comb\
    esttempmail.commelbournecrest.netemailawb.promentonit.netvesdev01.shopgraphicedge.tokyospamobox.comz\
    xrey.clubspinly.netagedmail.commailismagic.comqydxproapi.storep6vvvok.mywire.orgjumonji.tkshchiba.uk\
    browzensew.caedgex.rulsaar.compicturehostel.storespambog.devkrr.storekimzavin.shopprtz.eukkdty.dynv6\
    .netano-mail.neththlm.comhorizonspost.comcheapmori.storeelji.autosverdejo.comchickenkiller.comletter\
    sboxmail.commamangbadrut.sitedubaifixlab.commailin8r.comasd903102.onlinejapnc.comcybertemp.xyzgoplay\
    game.runeko2.netscook.cfdauti.stnaverapp.comart2mart.comynnord.topacreadingroom.co.uk94587293.xyzese\
    may.comnamenan.megregorygamel.netheathenhero.comardsp.shopspambox.mev2v.clickveo325kcredit.io.vncu.c\
    cacuitywe.usfacebook-email.mlsexfrancecute.xyzsamaltour.sitetrayna.comkanlangld.shoptrandigabapoe.sh\
    opnew-api.cc.cdpeaksystemsdubai.xyzvgfautd.mywire.orgwegwerf-email.netzigzagpulse.buzzbnrlner.shopar\
    apgege.appyourspamgoesto.spacenik.edu.pldotslashrage.comcs.emailfoothilltoy.sitenethubmail.netgts.cc\
    .cddomforfb7.tktest-infos.fr.nfoliespace.idcopyhome.winbigstring.comkk.io.vnnwfa.hair5ixmonth.xyzami\
    legit.comsiby9w6.loseyourip.comstacys.momsupplementwiki.orgdpmurt.mycookie007.fr.nfprosdeira.xyzchan\
    ceforfuture.orgfiifke.detheking.iddelikkt.dehazmatshipping.orghvactechdxb.xyzruutukf.comno-ux.comcc3\
    .name.ngazuretechtalk.netblakeagency.buzzsonjj.edu.plteamtitan.copixiil.comkingss.de5.neteffobe.com2\
    chmail.nethvacinstallations247.xyzemailplay.orgfixitdip.xyzgowikicampus.comfake-mail.cfemailsensei.c\
    omftlz.hairguerillamail.comnocp.rushitmail.orgthejoker5.comallaccesswe.ussociallymediocre.comlukecar\
    riere.comamplifywe.usmakoli.sbsnespressopixie.comxhotmail.cyouacclaimwe.usclfapqg.theworkpc.comhvacc\
    heckupuae.xyztempomailo.site911666.xyzmakesomestone.shopvelvetpetalia.beautyip4.pp.uacrunchcompass.c\
    omdubaimaintenancepros.comlista.ccnabomail.comomtecha.comduidir.comevanfox.infoghvv.clickimranmax.bu\
    zzchotgo.comfbb.kimlumeika.cominboxclean.orgjobbikszimpatizans.hujoseihorumon.infogoalmillion.online\
    ubm.mdtrash2011.comgxybkq6.theworkpc.comsparxautomationhub.storetaphear.comhomecut.procleanersdubaiu\
    ae.xyzowo-mailteam.cyouwtjinkintrust.co.uksnapmail.xyzhonesthirianinda.netnexarisystems.onlinenh3.ro\
    owube.comeurokool.comroroki.cndwiworka.proqweasd123.cc.cdemailate.comfviamail.comdmail.oneget-mail.c\
    fvpkv.skinketimunfam.onlinetheeyeoftruth.comhomvela.comthroya.comvisualdep.run.placebluedumpling.inf\
    onexosphere.lifestylentlhelp.netjobposts.netjsonmender.meyxxawa.topbankwen.comitquoted.comchaublog.c\
    omchiefaircontech.xyzmoburl.comquick-mail.cctextpivot.mehealthforwomen.infoultralux.io.vnpaxlys.coms\
    ilverleafgroup.netgudri.cominstaddr.ukfrostyhvacpro.xyzflowconnect.beerpntvipveo45k.io.vnabusultanvi\
    po2.co.ukyopmail.gqbobmail.infofgtygcop.storemp3oxi.comzgg0.helpatnetcloud.spacego2vpn.netidont.date\
    xhke.haircengrop.comlicccons.icumwalshabs.devthelifecentre.org.ukcapcutmm.shopmailchatgpt.eu.cc24faw\
    .comdivermail.commail707.comcousinment.comxn--di5au2k.shopemailkp.comjsncos.comphotobrex.comraketenm\
    ann.de10minutemail.gqhaibabon.comboxem.storeurvs.skingamepec.combest-temp-mail.commyinterserver.mlno\
    tipr.comwriteme.uscapcut.spacecyjd.topenotj.comqabq.comamazinggift.lifebio-muesli.infoxkgm.hairqipma\
    il.netcnsds.dedisposly.comg14l71lb.comihc3znb.theworkpc.communoubengoshi.gq521883.xyzaltrans.fr.nfca\
    owo.onlineatlasimple.comwwej.cc.cdextracurricularsociety.com11163.comjlpevents.co.ukp71ce1m.comhalcr\
    oft.orgsx856.topsupermailer.jpgoldairconrepair.xyzmailtecom.comrppkn.comsify.comaircoolmedic.xyzokre\
    nt.us25kveo3.io.vnkopaka.netexplodemail.comassetaircon.xyznubescontrol.commailmaxy.oneee1.plsakoonth\
    roughcancer.comchiefhvacfix.xyzcityfreon.xyzaqilakomputer.comewebrus.comabo-free.fr.nfbuymoreplays.c\
    om12friday.spacedotmsg.comauth2fa.comphuotngay.comvremonte24-store.ruaeonpsi.comabapb.bondanywebmail\
    .comgeeksun.us.cidr69.sitepusmail.comrkzpcx.top20minutemail.comimperialcnk.comjjxt6lv.mywire.orgmail\
    boxy.storetechsfestivalcity.xyzbhap.mehldrive.comp2bvz.cyouuniversall.mewdrd.beeryanet.memailpro.liv\
    eplexfirm.comroyandk.comspymail.com12hosting.netnapthex4.comrcpt.atcmhvzylmfc.commehr-bitcoin.deke1l\
    e.cyouanalyticwe.usachievementwe.uscrestlantern.topzxhyzlwcp.topaeame.bondmidlertidig.comarcticcoolc\
    are.xyzlocawin.comthunkinator.orgmytrashmail.comwidget.ggdelvionis.cfd130723.xyzawesomesaucemail.org\
    ibnuh.bzsmeux.comemailkeep.comokhko.complhk.ruontasa.com6mail.gadisposable.cftrashdevil.comasu.sufho\
    au.eu.ccbelgianairways.comemailjps.compazard.combasscode.orgfunnymail.degolano2.co.ukgett.icukaripla\
    n.comdubairepairworks.comctos.chlokenathassociation.co.uksengkuni.dedyn.ioternaklele.garemraammainte\
    nance.comxsnipersquad.sitediemhenvn.comphimteen.netjamesjfattorini.rocksprivacyshield.cczeropolly.co\
    mzhizhiwei.funheaderprism.meroyalcoolair.xyzsolidairconpro.xyzembekhoe.comoing.cflittlemvh.org.uk20e\
    mail.iteen4dnt.ooguy.comjioso.comwxnw.net5mail.gakitnastar.commitrabisa.comspamfellas.comspecialneed\
    scircle.co.ukiwx4k98.theworkpc.comporchpetal.homessindhier.comuggsrock.comzipcatfish.comanogz.comscr\
    sot.comhappyhome.eu.ccclipnovella.mecigar-auctions.comkingsholme.netasdasd.nlbakultelo.comdraycottho\
    ldings.netfakeinformation.comtrickmail.netkloap.comnguyentinhblog.comdayizhan.topspambox.infoberibas\
    e.rucuendita.commdz.emailaureliandata.spacenorseforce.comsmapfree24.def1b.vnqagk.hairnethercottventu\
    res.netpflege-schoene-haut.de792792.xyzyopmail.netvertexium.netgafy.netdodgemail.depojok.mlrbb.orgge\
    schent.bizadroh.comagtx.netgcmail.toppolysolextcoin.cloudxopmail.funsushisalmon.onlinezhaoyuanedu.cn\
    b1tvjn3.loseyourip.comtamthomca.clickmail.gwdistrictonemaintenance.comatlas4381.mebobgf.rudomforfb29\
    .tkhappyhorsespace.shopmailsafe.fr.nfshiro-alice.livesylnetgcp.topbcmail.promaskmy.idakfoin.us.cibgt\
    mail.comgmailxsn.sitedusrui.comjungkamushukum.commarineso.comgetairmail.cfmail.wtfdasf.bidparisdaily\
    .frcolorcastmail.comgcpmakerds.cyoutinyurl24.comgoomail.clubseduck.comthereddoors.onlineroyal.nettoi\
    ea.comdkz.opik.netfuwamofu.comaifreeuk.infodhm.rohanha.kozow.comchiefacfix.xyzgetthermo.xyzooyv.home\
    svillaamcdubai.xyzinstallmydubai.xyzamcguysdxb.xyzrvhx.hairsendspamhere.comlarland.com971007.xyzblue\
    hourclub.cyoufullangle.orggamegregious.comgruz-m.rukokklsd.dpdns.orgiraqedu.onlinenaacpadvancement.o\
    rgpavilionx2.comtaobudao.comji-a.cckkkoouy.cyoupeakinstallations24x7.xyzilyx7j5.theworkpc.comjaga.em\
    ailhomewiseleaf.comletterprotect.netmabal.fr.nfoxbridgeholdings.netchsi.christmasnygren-realty.comfe\
    ttometern.comomnievents.org179297.xyzlhsdv.comcheatmail.deemergentvillage.orgsad23321adja.cnprimeorc\
    hard.topartman-conception.comcoolairmedic.xyzinit.inknevanata.comcometlumen.comfpt-student-support.s\
    torehidemail.us39393.mech.matoolnator.plusmaileimer.demailfor1month.shopkankoplm.eu.ccrealman.mywire\
    .org2prong.comactivatewe.usywiueryweqrwerqsdf.us.cilynex.sbskarenkey.comcode-gmail.comrinseart.comem\
    ail-fake.tkfreetimer.onlinekeepmail.devuyhip.comcedarledger.bondgiaiphapmuasam.comhilmipremindo.coma\
    llez.io.vnzivox.sbsaddictingtrailers.comchromentis.cfdismartsense.onlinepokemons1.fr.nfjessyx.bondse\
    nd22u.info67899vip.comclickdeal.costreamingku.livedownloadigpost.comjojolt.shopcomproa.orgbcm.edu.pl\
    doreact.comhochsitze.comillnessth.comspikio.comwwc8.comgirlmail.winistii.rozsmj.cc.cdoalsp.comjellyr\
    accoon.lolmlgmail.top010530.xyzamcjlt.xyzaws-mail-free-102.dynv6.netaws-mail-free-385.dynv6.netaws-m\
    ail-free-493.dynv6.netaws-mail-free-518.dynv6.netaws-mail-free-659.dynv6.netaws-mail-free-764.dynv6.\
    netaws-mail-free-788.dynv6.netaws-mail-free-916.dynv6.netmailx.clickbncinema.comsummitcoolcare.xyzmu\
    ralin-aja.comurzy.skintyldd.comfunnylolcap.frgynzi.co.ukavailable-home.comgreencafe24.comairconcompa\
    nyuae.xyzaabkmail.comhygle.netoskarstalbergcitygenerator.comdevthien.io.vnaccis.netsmailwork.comyilu\
    e.eu.org1webmail.infohuynhtran.io.vnmailme24.commailbox.in.uagiveh2o.infoomnivex.cfdriski.cffviainbo\
    xes.comalin.cc.cdhidmail.orgvjoid.storemyweblaw.comfictionsite.comggmal.mljhfnre-kjf.sbsabevw.comdis\
    posable.gagmali.onlinelyft.livexagloo.comerth.nlmsn-mail-free-1092.dynv6.netmsn-mail-free-1268.dynv6\
    .netmsn-mail-free-1522.dynv6.netmsn-mail-free-1659.dynv6.netmsn-mail-free-1750.dynv6.netmsn-mail-fre\
    e-1974.dynv6.netmsn-mail-free-1980.dynv6.netmsn-mail-free-2112.dynv6.netmsn-mail-free-2193.dynv6.net\
    msn-mail-free-2205.dynv6.netmsn-mail-free-2634.dynv6.netmsn-mail-free-2681.dynv6.netmsn-mail-free-30\
    11.dynv6.netmsn-mail-free-3229.dynv6.netmsn-mail-free-3232.dynv6.netmsn-mail-free-3270.dynv6.netmsn-\
    mail-free-3312.dynv6.netmsn-mail-free-3373.dynv6.netmsn-mail-free-3414.dynv6.netmsn-mail-free-3622.d\
    ynv6.netmsn-mail-free-3632.dynv6.netmsn-mail-free-3737.dynv6.netmsn-mail-free-3812.dynv6.netmsn-mail\
    -free-4062.dynv6.netmsn-mail-free-4088.dynv6.netmsn-mail-free-4151.dynv6.netmsn-mail-free-4290.dynv6\
    .netmsn-mail-free-4304.dynv6.netmsn-mail-free-4411.dynv6.netmsn-mail-free-4518.dynv6.netmsn-mail-fre\
    e-4640.dynv6.netmsn-mail-free-4718.dynv6.netmsn-mail-free-4868.dynv6.netmsn-mail-free-5064.dynv6.net\
    msn-mail-free-5162.dynv6.netmsn-mail-free-5184.dynv6.netmsn-mail-free-5198.dynv6.netmsn-mail-free-54\
    02.dynv6.netmsn-mail-free-5415.dynv6.netmsn-mail-free-5696.dynv6.netmsn-mail-free-5718.dynv6.netmsn-\
    mail-free-5872.dynv6.netmsn-mail-free-6047.dynv6.netmsn-mail-free-6113.dynv6.netmsn-mail-free-6326.d\
    ynv6.netmsn-mail-free-6581.dynv6.netmsn-mail-free-6589.dynv6.netmsn-mail-free-6760.dynv6.netmsn-mail\
    -free-6877.dynv6.netmsn-mail-free-6883.dynv6.netmsn-mail-free-6906.dynv6.netmsn-mail-free-6943.dynv6\
    .netmsn-mail-free-6959.dynv6.netmsn-mail-free-6981.dynv6.netmsn-mail-free-7155.dynv6.netmsn-mail-fre\
    e-7424.dynv6.netmsn-mail-free-7429.dynv6.netmsn-mail-free-7434.dynv6.netmsn-mail-free-7509.dynv6.net\
    msn-mail-free-7570.dynv6.netmsn-mail-free-7742.dynv6.netmsn-mail-free-7760.dynv6.netmsn-mail-free-80\
    47.dynv6.netmsn-mail-free-8131.dynv6.netmsn-mail-free-8282.dynv6.netmsn-mail-free-8582.dynv6.netmsn-\
    mail-free-8632.dynv6.netmsn-mail-free-8704.dynv6.netmsn-mail-free-8776.dynv6.netmsn-mail-free-8841.d\
    ynv6.netmsn-mail-free-8952.dynv6.netmsn-mail-free-8986.dynv6.netmsn-mail-free-9002.dynv6.netmsn-mail\
    -free-9061.dynv6.netmsn-mail-free-9121.dynv6.netmsn-mail-free-9173.dynv6.netmsn-mail-free-9224.dynv6\
    .netmsn-mail-free-9313.dynv6.netmsn-mail-free-9368.dynv6.netmsn-mail-free-9382.dynv6.netmsn-mail-fre\
    e-9444.dynv6.netmsn-mail-free-9536.dynv6.netmsn-mail-free-9587.dynv6.netmsn-mail-free-9597.dynv6.net\
    msn-mail-free-9649.dynv6.netmsn-mail-free-9734.dynv6.netmsn-mail-free-9921.dynv6.netmsn-mail-free-99\
    90.dynv6.netmsn-mail-free-9998.dynv6.netlsbl6fq.mywire.orgvps30.comoctovie.comakgq701.comlonaxter.si\
    tebareed.wsillubd.comjuicehour.comdantriviet.shop950410.xyzcumnnm.us.cidontreg.commailpro.latdumpmai\
    l.de7mail.gafilberts4u.comgsoleyfoyle.org.uktexify.onlinezxcvbn123.cc.cddwseal.comgetover.demora45kt\
    il.io.vnmynetstore.desoniot.storeaisubstore.clickforeastate.comhvachubdxb.xyzatomauto.vnboxlet.store\
    hohohim.comtlpn.orgvtxmail.usdevsonline.studiotempmail.worldfreedompop.usthebearshark.comusefulbrief\
    ing.comhdcroom.uskimagure.ccwu.ccnyxpanel.xyzprkmail.xyzcar101.promaintenancecitywalk.xyzmuonwhila.c\
    omthespamfather.comsin.cltaglead.comlxydawang.topzohobillings.comcodei.sitespamfree24.orgsylnetdns.s\
    itexiwinnie.icuosaxadinhos.com.brnowrouter.storenovaemail.comwaw.indevs.insignsoflife.org.ukcertve.c\
    omsoutheastessexanimal.uklambsauce.desfr09g1.camdvr.orgtemp-mailer.dynv6.netzain.com.coitmo.edu.plmo\
    y-elektrik.ruslowpokerfrance.storegeorgefletcher.org.ukfr33mail.infomaileduvn.usfigurescoin.comiuanh\
    oi.storewinocs.cominvestore.cokimdyn.comprivatdemail.netbetatensor.comdubaiacplumbing.comjarszone.co\
    mmcpservers.oneeth2btc.infomeinspamschutz.dereelpicnic.meverityemail.sitedbunker.comhutudns.comccate\
    goryk.comjanproz.comsubmic.comairconexpert.xyzforgetmail.comgotmail.orgshalar.netiralborz.bidpizu.ru\
    247coolcare.xyztetestebu.onlinedhkt.skinnwldx.comcoolmaintenancedxb.xyzyujiehanjiao.ccdinnerdrape.me\
    dxbmaintenanceuae.xyzsada-sd.ccwoofidog.fr.nfisosq.comoiioii.emailfakemailz.comfbfbs.loltradermail.i\
    nfoabamb.bondemailage.tkflameoflovedegree.comolisup.cyouslimirin.comvuatrochoi.nliaoss.comtfbnw.tech\
    icemail.clubvikingsonly.comgraphiclens.sitedisposablemails.commailpull.commuell.xyzburnermail.iolead\
    wizzer.commailhazard.comsocoori.commansiondev.comdropcake.deich-essen-fleisch.biosytchamptoncc.co.uk\
    burry.eu.orgkindnessjunction.sbsskyhope666.icuhelpjobs.rumitraprem.sitesmncloud.comieatspam.eumaster\
    24x7.xyz5semail.comautu11n.lolsoniot.onlinecatgroup.ukdicopto.comeasyamcservice.xyzpipemail.spacesju\
    aq.comvwhins.com1-8.bizcontractingcherrywood.xyzfreedomcentremereside.orgmacmail.infowollan.infoaphl\
    og.comfdmail.tops1q59z82q.topbestwashae.xyztwitch.workroyalpriesthoodagc.org.ukfastmazda.comnekosan.\
    ukcodexrip.vipminefieldmail.comtempmail.bestbarry.dpdns.orgfir.hkgassmail.comgomail.inmachen-wir.com\
    primebulidv1.ukbcooq.comronger.cfdjobs-to-be-done.netyedi.orgheisei.bemr-email.fr.nfionolenonos.comv\
    itahicks.comyougotgoated.comourpreviewdomain.comtfbnw.id.vnantireg.rutmpmail.netsiperer.onlinetenhub\
    .ukemail-lab.comippandansei.tkotmail.jpdubaihandymanhub.comoxopoha.comdeepneko.xyzzumnime.me99cows.c\
    omemailbin.netvaasfc4.tkfbb.linkpc.netkbox.liwvdg.skinvnqi.skinatombomb.onlinedubaifixitnow.comzhcne\
    .comjxin.hairzutomayo.bestservicenadalsheba.xyzdixz.netberirabotay.ruhomestartbromley.org.ukitspid.c\
    om7tags.compivo-bar.ruteamnewmexico.orgcodesuc.topebar.sitezhengwz.dpdns.orgad-managment.run.placegm\
    eenramy.comjjfcharitabletrust.co.ukgalaxim.fr.nfminidmx.icuptnstudio.vnabusemail.dehouseaircon.xyzto\
    omail.bizaakkmail.commailna.inpearlrepairs.xyzeuleina.comprosbarsha.xyzlacedmail.comsnapbx.comakolay\
    .techcloudgue.sitei2b.io.vnvulca.sbs25kvideo.io.vninstagram.io.vnk-global.devselltub.comassetairconc\
    are.xyzdubaihomeserviceco.comsmapfree24.eupremieragents.netsmell.sbsmoondyal.comying-ge.comtevstart.\
    comcutradition.cominctart.comyrppwsekv.topfairamc.xyzfarah.ripkemail.ukmyxentra.cfdseekjobs4u.com1zh\
    uan.comf2c.mobiquadrafit.compuabook.comteleworm.usjavaemail.comkenfern.comtmail.ltasciibinder.netnbs\
    kyhope.shopygbelira.mehpari.comsmarttickethub.commail7.iookzk.comhidevak.comsynarca.comaltuswe.us17t\
    b.io.vnkonigyuan.us.cisendos.infos.stguerillamail.deabusultansmarty.co.ukqpdm.beerexpertcitywalk.xyz\
    lilbahlil.melilo.meeshimod.comaohl.io.vngrqccqbwg.topabyis.comrdklcrv.xyzdatgemini.io.vnyroid.comgra\
    ndmamail.comtipsb.combeastmail.spaceidg.io.vnmfapi.dpdns.orgruncubesapps.idchahcyrans.commygeoweb.in\
    folazyinbox.ustotesmail.comcust.inpbis.beernvqt304.xyztempemail.nyc.mnoutlooks.bondchalupaurybnicku.\
    czericjohnson.mlnlpdy8m.ooguy.commypartyclip.de20253025.xyzmintemail.comarcticairconrepair.xyzcoolre\
    pairuae.xyztembusselalu.my.idfixbarsha.xyzhetzez.comkasmirfx.buzzipusgo.cfdeinzieg.siteclonekhoe.com\
    cdxugmy.topshippingterms.orgkiois.comheheee.cominbound.plusrweebz-mail-1.onlinexgmail.bondhaibaipei.\
    ccwu.cccek.pmdeepmails.orgflayerhu.eu.cclee.mx12minutemail.netstudent.nyc.mnjapanesegirls.cctwitchyt\
    houghtcreations.indeadfake.cffbb.coolqwickmail.commaildrop.cfkorimoddin.storethisurl.websiteidu4aa4.\
    infophanmembanhang24h.comkillyourtime.comicbr.usmtshop18.io.vnschrott-email.demailboxify.rutmail.edu\
    .rsswagpapa.comdldweb.infogudanglowongan.commailita.tkautosouvenir39.rukathrynis.my.idlolmail.bizzeb\
    ins.eudawushihe.eu.ccthankyou2010.comtidissajiiu.comaniross.compazuric.combultoc.comnxdbxd.topwhatev\
    er.za.netjksndh-afd2.wikirisinggirl.co.ukflexvio.comnovaspherelabs.storekierko.comkilverstone.netamc\
    expertsuae.xyzcosoinan.comtemptami.comkhaibn.comallemojikeyboard.combosakun.onlinedeadspam.comadfskj\
    .commagicbox.roxrap.demokook.comoupul8b1k.bondappixie.comnevermail.demuetop.storemail4qa.comvmbx.ski\
    noronny.comzoemail.orgkellychibale-researchgroup-uct.comsexical.comsharpfreon.xyztempmail.netstop-my\
    -spam.mlgkd2323c.intrash-mail.tknypato.comsig.de5.netgraphiclean.site675hosting.orghubhost.storemail\
    inator8.comfbviamail.comflaimenet.irmotion.jo3.orgpoutineyourface.comkjkszpjcompany.comkvhrs.comnoya\
    vip.com1t-mail.comagger.rocaftee.commooo.combdq8.pwxost.usqvcq.skin027168.comend.twotpku.comredfeath\
    ercrow.comhonor-8.comyouremail.cflogin-email.cfna-cat.comstop-my-spam.pp.uavalueairconrepair.xyzhost\
    papa.dynv6.netpaharpurmim.gaevilcomputer.comwanko.beendob.comvillaamcrepair.xyzdelaeb.comsvvf.hairte\
    mpmail.viptrashymail.netasgzs.topkintil.buzzptct.netsesasdl.topjobdatei.dechitthi.inevairo.web.idlas\
    t-chance.propewpewpewpew.pwmechanicspedia.comsuperblohey.comccmail.ukjavafs.comdonebyngle.comnextmai\
    l.infotormail.orgcooltechuae.xyzrilzz.storekisoq.comrupayamail.combizimalem-support.demailchannels.d\
    erapidcoolmaintenance.xyzsimplecoolmaintenance.xyzclick-email.comfunnyfail.appnoodleparade.lol1black\
    moon.commail-card.netmail-share.comoshietechan.linkmosswoodmissionhall.bioemail-fake.cfopog.hairwxcv\
    .fr.nfqfnt.skinrfzpnrbpv.topsproutassembly.sbshackthatbit.chqentic.shopdaryxfox.nettemp-mail.ioroybl\
    .commxhquxyi.topqejjyl.comcoffeeazzan.comhuangao.xyzdubaimaintenancepro.comelitevipatlantamodels.com\
    powerscrews.commona.edu.pllellno.gqmkql.autosefxs.camnvr.sitetommyfommy.sitecrapmail.orgedu-qin.ccwu\
    .ccclonehv.comcyber-phone.eufastinbox.oneslippery.emailspotiy.sitetranslateid.comgreenvin.io.vncalmd\
    oorway.homesindirect.wsquickdrop.buzzlabananmakmur.compolaramccare.xyzamcteam.xyzgmail2.gqchapsmail.\
    comdaintly.comhtmail.storecarpin.orgmiwacle.comtrashmailgenerator.deukev.orgcrankhole.comghfnhcf.xyz\
    zhjjq.techforapps.spaceoroki.deberwie.comgriuc.schulehebase.comruu.krdisbox.netheirfoundation.comlaz\
    erbade.frwudet.menksmtrck.tkconcu.netinpwa.comidfd.liveartsdigi.storehulisang.edu.kgjieluv.comxunika\
    .ukairconcrewdubai.xyzadmiralwe.usblackmarket.todevnullmail.comtemporalemail.orgbelljonestax.comt7sq\
    tao.giize.comasleepity.comgroupbuff.comrapidairconservice.xyzallreview4u.comtiktakgrab.comdaugr.comt\
    eewars.orgbij.plcloud-mail.topmailjunk.gqthreads.io.vngrewq.makeuprowdydow.comsportscitymaintenance.\
    comduckyoursick.comhieuclone.netbanclone.prodelivrmail.commailgutter.comoryxhvacmaintenance.xyzaipho\
    toeditor.iozenworksfast.xyzdeallabs.orgbigprofessor.sojet-renovation.frkonterkulo.comultralabs24.sto\
    reesprity.comogzmail.comqsuo.unoe4ward.comincq.comtotallynotfake.netlumm25k.io.vnhotmeil.netnulla.de\
    5.netgothere.bizchessgameland.comezsj.hair326645.indevs.intemailz.comundo.itaoeuhtns.comnexthandyman\
    .xyzmailtest.ccwu.ccall-cats.ruburnthespam.infobrokenion.comsportrid.com1sec.site2likemobile.topmeme\
    azon.comsinfiltro.clv6.armyalloywe.uscucadas.comgmxmail.topglobalbizflow.comjazzvip.siteborged.combu\
    yusedlibrarybooks.orgcoolexpertsdxb.xyzh2beta.comrteet.comtowerfacility.xyzonldm.netplayfine.comrdlt\
    0hi.mywire.orggiare.funlocantofuck.toppoopiebutt.clubrouflav.com1to1mail.orgaaconservation.orgfirema\
    ilbox.clubpjjkp.comzzi.usshadap.orgwegwerfemail.deetickethelpdesk.netwbdev.techdpmstore.id.vnhvacmot\
    orcity.xyzinsgrmail.sitenewbpotato.tkpesagilt.topmuellmail.com20260503.ccwu.ccxeovo.ru12312312312.cf\
    dozjp.skinthaihp.netpebblepouch.shoponlinecmail.comdigitalsanctuary.comves.inkwoopros.comamex409.mon\
    steryiuogmq.loseyourip.comashgroveventures.netspambob.orgbahlill.cfd000webmail.dyn.home-webserver.de\
    fastsuzuki.comtmpx.sa.comextrset.comsweetberry.onlineapexnovaser.com12minutemail.comgoeschman.comtro\
    veniq.cfdxy9ce.tkeducation.nyc.mninstaddr.chjellyglimmer.menezid.comvintomaper.comgmaiil.topququb.co\
    mcatterickgarrisonfootballcentre.ukfaecesmail.mettszuo.xyzmaintenancedso.xyzxiiqtg.vipnogmailspam.in\
    foushijima1129.tktmail.ioyopm.zone.idinwagit.compayperex2.comantispam.de78.schoolgetairmail.gqdemen.\
    mlmarkstonehub.orgoqmy.hairhighbros.orgkatalyst.indevs.inmtdog.xyzucche.usgetotp.funmokondo.todayzel\
    lio.yachtsexweme.comgarliclife.comalldayaccare.xyzmail2rss.orgmailguard.metranhtai.comvoerpemww.clic\
    kyannmail.winplanworker.proforexnews.bgtrustcheck.ccxikemail.comfactoryuk.org.uk5oz.rukwilco.netwhis\
    permail.orghypenated-domain.comirinakicka.sitecharl.usleoguio.sitelosemymail.comjiooq.comemkei.cfjia\
    ngwy.onejzlz.hairsearch4gpt.com020307.xyzosifixtech.com.mxfleckens.huserbaserbisoftware.sitemailzill\
    a.comrowe-solutions.comagendawe.usdarkharvestfilms.comf2b.techcavi.mxlakeground.shopalmatips.comfany\
    mail.comitsjiff.complexolan.dexperiae5.comreviewfood.vnwzjyyds.commkseiuuda.toprnmut8pudgj0ikregqx6.\
    dynv6.netabacuswe.ushokyflix.site10minutenemail.deoasisclimate.xyz3bbb.cc.cdempva11.io.vnymonthl.com\
    eldobhato-level.humailtemporaire.comtempemailo.orghelpinghandtaxcenter.orgprimtech.cncggup.com191mar\
    iobet.comwolfsmail.tklsereborn.comcmail.comaffecting.orgv6.navymirdifmaintenance.comtempebossok.my.i\
    dwlsom.coms-mdg.topcalmriver.infoephemail.netgykf.hairimranking.buzzrapidinstallations365.xyzxclone.\
    asiahigogoya.comikuromi.comcckuy.comemman.my.idaffilikingz.decloneshop24h.comarabianranchesmaintenan\
    ce.comenitempmail.xyzeposta.workzoomintens.comalmondwe.usbaicai1145.onlinelugiz.comionolenonos.store\
    emaildark.fr.nfchurchinsouthampton.org.uknullbox.asiatgduck.comnsyncxy.comweiruipingji.comfalconcity\
    maintenance.commaildrop.ccmsvw.skinloin.inhqpdf.comminuteafter.comsvipcun.eu.orgfuwa.becocoro.ukgrap\
    hicbulk.sitesubstoretools.comfermaxxi.rusasukiez.shopsozenit.comdigitaldesign.run.placefbhotro.comfr\
    ostamcdubai.xyzmichaeladmin.euprofast.topnriza.comqrxs6eh.giize.commaildy.siteqopow.compozima.restte\
    limail.onlinelogular.comghk55.usvwagamlk.topwebclub.infos.stass.pp.uahailu.publicvm.comml8.cappoo.cc\
    wu.ccampsylike.comdubairepairassist.comfairairconcare.xyzracaho.comsteam-coin.comrkomo.comabcmail.em\
    ailfunnylolcap.com8mail.cfourklips.comfivemail.deyuki.rentrashmail.frbyconf.commeidecn.comwebuser.in\
    cabiste.fr.nffadingemail.comglubex.comhvacpointdxb.xyzautorobotica.comkynninc.comvggh.beerallegrowe.\
    uslizery.comownsyou.de48hr.emailaiaccount.clickraqid.comabyssmail.comcuvrs.infovenompen.comxdnss.ccc\
    hautuyen.clickgmaill.vnnowmymail.netxn--ai-ry2ck37oorv.comdtvpn.dpdns.orgspamspot.comzephyrairconpro\
    .xyzbestoption25.clubelki-mkzn.ruallegiancewe.usdelorex.comfun4k.comxcucngon.siteinmynetwork.tkkopag\
    as.comhotelplazer.comloaoa.comairconlabuae.xyzdomozmail.comdrtall.comkyois.com25u.comproductmm.shopz\
    0d.euchauhuy.io.vnlcvfdvynb.toptgnm.hairbuildingrepair.xyzveronicamira.infowwvec.unoacceleratewe.usd\
    ubaiflatservices.comalphacooltech.xyzmoonfee.comycare.decoolprodubai.xyzmail-burn.comtianblog.topmil\
    llogiciel.asiaruru.becupbest.comcnmsg.netemailsingularity.nethandymandubaimarina.xyzmailboxify.store\
    niwave.topny7u9qr.kozow.comshxwonew.xyzuqqlrdi.topoosln.comwxhp.hairbootssl.comcrybio.comicotz.comce\
    tpass.commyinfoinc.comgbcmail.winimrancm.buzznnnetworks.comreconmail.comsuntuy.comtemp-mail.lolnfkah\
    .eu.ccyoutube-com-watch-jtpdc8khnpi.ooguy.compriyomail.us114514279.xyzmycorneroftheinter.netbboys.fr\
    .nfnaxx.dev326646302.indevs.in45kg2gveo3.io.vneqiluxspam.gaoldhamgroup.netlittlewildnote.cyoumytempe\
    mail.com48dz.comalph.wtfsnapmail.cctrash-mail.atmariyaa.pp.uadatprovnn.io.vnfznb.hairhi2.insoc123.ne\
    tthxmate.comtrillianpro.comzkfdwz.shopmaileme101.comroyalairconservice.xyzmailjunk.gahikuhu.commtdal\
    mshouse.ukbestchoiceusedcar.comproprietativalcea.rotwitter.io.vnmjj.edu.gehertz.ltdlocantowsite.club\
    banit.mequietdetour.mev6.rocksfanicle.comtemp-mail-free.dynv6.nettopren.topanalyticalwe.usuyqs.skinj\
    inkeyun.comsoson.shopprimabananen.netreptilegenetics.comigg.bizlifebitsnotes.comyomail.edu.placg-new\
    s.comdisaq.comtanvo.onlineflayeraaron.eu.ccsehier.frxo00wda.loseyourip.comind.stacgdb.eu.orgnomoresp\
    amemails.comaxiz.orgnezdiro.orgtechtecom.xyzvtmpj.nethaida-edu.cnambiancewe.usdubaihomerepairco.comm\
    artenson-mail.mywire.orgustorp.comtrashmails.comactivitywe.usmailinator6.comdatum2.commeltmail.comme\
    ng2026.cyoupleasenoham.orgvfdhks.eu.ccwicfolhumanservices.orgmeonvr.comfhpfhp.fr.nfmaidlow.infocapcu\
    tmeflo.shopatkshopp.spacemailnator.comnadalshebaservices.comyummymeow.froravantis.cfdadios.emailasaj\
    v2ray.sitepkdigitalmart.siteveo33.io.vnlecn.beervcois.comtreterter.shopwegwerfmail.dezenthira.cfdnhm\
    vn.comxczv.hairunmail.ruooioo.techphucmmo.comdatchuban.topdramamixio.icufilm-blog.bizpremsy.netspams\
    tack.netvoidbay.comogoplace.proindomina.cfnorovpn.sitesuryain.appketua.idslapsfromlastnight.comz1p.b\
    izudingclin.comgonida.comwzjpj.comemailfoxi.promailinator.gqze.tcsupportorganization.onlineemailracc\
    .comtempymail.comxenta.cfdrepairsolutionsae.xyzxpromail.xyzeinmalmail.dealldirectbuy.comfoobarbot.ne\
    tstorybuddies.onlinevinaemail.commailnada.comrunlop6.ooguy.comtropovenamail.comvictoriaalison.comgre\
    enhousemail.comacdesk.xyzneonorbitx.comytnhy.comal-qaeda.usmongrec.topsave4now.comsenyan.funmaxseedi\
    ng.commugadget.compickuplanet.comcyln.beerohgitu.meedv.toshiphazmat.orgtempemailgen.compiki.siraleig\
    h-construction.comy1dk5vk.giize.comnoexpire.topwallm.com0-mailer.dynv6.netelectrolabx.comsexfrancecu\
    te.tattooac20mail.inairconmaintenanceuae.xyzidxue.comnaocan.orgroute64.dealiaswe.usart-en-ligne.proe\
    mailspam.gqgmailold.comyummymeow.storef2d.clickmailtechx.comvexalor.cfdvps911.netgonida.co.ukkurzepo\
    st.devoidpop.winluffygadgets.comtempmailr.comhahawrong.comfommie.onlineliamcyrus.comr4nd0m.dekeipino\
    .deusus.casacam.netzenbada.comemailigo.delazerbade.orgsmellypotato.tkcloudwhitezone.cc.cdhvacexpertd\
    ubai.xyzminafter.comhonestinterest.bondhomeacpro.xyzmabox.eulxbeta.compurcell.emailbot.cdformodapk.c\
    ommsqatl.comthelimestones.comhulkteam.cyouldofy2e.ooguy.com10minutmail.plcctc.fashiondreamgreen.fr.n\
    fzxb8bds.loseyourip.comwnbaldwy.comwegwerf-email-addressen.defreesourcecodes.compro5g.compinkgreenge\
    nerator.meimap.fr.nflinkedintuts2016.pwcross-law.gariffproductions.co.ukpookmail.comseamandstory.cfd\
    kuhrap.comstop-my-spam.cfginzi.co.ukmaxtanie.comsmellrear.commailinatar.comcaliforniafitnessdeals.co\
    mforeskin.tkviewbuster.rugaxetovemail.comexpertacmaintenance.xyzhungpackage.comtofeat.comhalashao1.d\
    pdns.orgsexfrancecute.lolthrowawaymail.pp.uatotoan.infodpfrufiwo.topytkj.us.cimanagedisabled.onlinew\
    eekendwok.meilck.hairmailinator.orgmidcoastsolutions.netrapidcleangulf.xyzthoitrangnam2024.shopbiyug\
    .comemstjzh.combrewlyric.meemailxfer.comferngrove.orgliang-tts.shop0w.roaligamel.comwidaryanto.infob\
    ehatifoundation.orgfgmail.cyouakirapowered.comconf.worktonaeto.comysngdtw55n.topmailbox92.bizbrighta\
    ircool.xyzkgfu.makeuppitiful.pp.uasfolkar.comlookugly.comuhhu.rumainkask.sitej3r8qd.spacepredatorrat\
    .tkandreihusanu.rocraventry.cfdsentra-premium.commakoli.spacearcentra.cfdproveity.comvirgilian.comad\
    aptivewe.usemail.netimagic.wikiyopmail.webredirect.orgmailbali.combest-john-boats.comjp-ml.comnangsp\
    a.vnitduniya.onlinehotprice.cospammer.failkxbj.beermailfall.comyxzx.netpopgx.combrowzensew.comqiott.\
    comroyalrepairs.xyzspacework.topmymail90.comxstyled.netyeummo.io.vne-pool.ukvinatissue.orgkumli.raci\
    ngbabyfun.fundisposableinbox.comlushosa.comhalamaridfcfs.sitesonny.tkthehjhvj.inkji7.denice.qzz.iovs\
    mailpro.comcodeandscotch.comqacmjeq.com10minmail.de920325.xyzherlan.co.ukmailba.ukarcadein.comjoywav\
    epoint.comimc.io.vnboun.crwalkmail.netfuckxxme.topimbo.hairoutmail.winphctool.comcoolairservice.xyzc\
    odestar.sitenarsub.shopremai.freeddns.orgfreedom4you.infoaircontechdxb.xyzneoamc.xyzproguidex.commp-\
    j.gaemail84.comlukemail.infotempmail.wsfreecustom.emailhighnestle.topvpbz.skin6somok.rudaimuedu.comh\
    acccc.comzeroai.sbs10minutemail.gaasu.mxcoolingtechs.xyzkarta-kykyruza.ruegni.beermegasend.orgsaunga\
    daid.prodaabox.comspamcowboy.netgkyd3vu.loseyourip.comtrixtrux1.ru6ys.techconnho.comlellol.techn1nja\
    .orgllogin.ruoutlookapp.techsuperstachel.degrr.lamvpmedix.comfreehotmail.netlu1mtac.ooguy.comdugmail\
    .comt15ippy.giize.comcryptoavalonsolhub.cloudincognitomail.orgnospam.todaysexforswingers.comcloudgen\
    .worldi2b.camtarzanmail.cfbasketrise.comprotempmail.comdumpyemail.commesemails.fr.nfrhalmshouse.co.u\
    kvolku.orgsnapwet.comnoshiper.prohosthalting.sitesadfg.indevs.insouthdubaimaintenance.comafarf.bondf\
    ivermail.comamccare.xyzwhitehousecalculator.comaron.usmail72.comcrepeau12.comcypi.frixaks.commailhz.\
    menextcoolrepair.xyzpizu.storeapkmd.commail333.comsoniot.frbesthvacpro.xyzbetteryoutime.comemaii.io.\
    vnbetr.coflemail.ruhukkmu.tkthemostemail.commsssg.compulse25k.io.vnmwqj.xyzhanghai232.shoplunor.cfdm\
    uadaingan.comamccompanydubai.xyzcipcup.sitespam.ceopopcornfarm7.comtuamaeaquelaursa.comxbaby69.topju\
    stemail.mli0mn8cx.mywire.orgqq.myleafflip.comvssms.comzauxpbp.cnairconinstallersuae.xyztuofs.comabus\
    ultann.comc51vsgq.comkyuusei.fr.nf729406.xyzgetairmail.tkmiucce.comgotmail.netlondonyouthsailing.org\
    predatorrat.mltwskyhope.topfitnesrezink.rupoehali-otdihat.rumailfs.comtrbvo.com25kmembers.io.vnalkha\
    waneejmaintenance.com20mail.inlikevip.netavq69cb.loseyourip.combcnet.storecj4fj2a.camdvr.orgemailage\
    .cfs8gz4ay.kozow.comcouponbeacon.bondfansworldwide.devirtualemail.infoqhgs.comnnoway.ru5minutemail.n\
    etirpine.comthc.stdeertees.comanhvip9999.comemaildrop.ioclimateexpert.xyzfrostsplit.xyzyangzhai.xyzm\
    oonapps.orgwelikecookies.commohmal.imfootballgamesbd.sitehieu.inbrefmail.comlru.mestarnlink.com0x207\
    .infosoombo.com20030310.comdoobb.comkpxj.skinszxcfagah.onlinedharmatel.netexitstageleft.netinoutmail\
    .dejc58t04.kozow.comghosttexter.denobulk.comapocaw.comchucklequartz.lolhuychau.clickemailuae.commofu\
    .bedeadchildren.orgloommosaic.cfd13512863687.storeeewmaop.com5ymail.combauwerke-online.comyjlwcbrf.t\
    opabowned.combaechecker.comhot-mail.mlminimail.gqemailspam.gamailmoat.comwokcy.comaircondworks.xyzgm\
    ailinsta.comsolerbe.netdlwv.makeupbudgetcoolcare.xyzegirl.helptmail.ggsuper-auswahl.depoubelle-du.ne\
    tyzcalo.comfj7v67f.camdvr.orgbuildingmaintdubai.xyzbuildingstechdubai.xyzservicetr.mee3z.dekpay.be21\
    6222.xyzpeachlumin.beautyemailgenerator.deresumeforest.cntimbourkescholarshipfund.orggmatch.orglazer\
    bade.comkingsq.gakuhaku.indevs.inmcdomaine.fr.nfdevpoet.comtechsdamachills.xyzrax.laeastcombe.org155\
    55.eu.ccclearchiller.xyzkvbs.hairlightv.onlinespymail.onecareporto.xyzdivad.gasmpnegeri4-pwt.my.idno\
    tboxletters.comsquare32o.comxsnipersquad.spacebittnex.comybidbccmv.topboxfi.ukwep.emailnobleaccare.x\
    yznomail2me.commakeraura.onlinestarpower.spacegimpmail.comowleyes.chchatich.comu2v7nnn.mywire.orgver\
    celli.mlgyknife.comrewermail.combelicapcut.appgarizo.comlogin-email.mladiq.eumailapp.topdnses.rocybe\
    rtemp.cfdbabyeat.foodturnimon.comeggso.clicksocialtrash.onlinebrowzensw.netchammy.infolittsocial.com\
    ax05.cnbusinesssuccessislifesuccess.comemailto.dei2pmail.orgtensi.orgewma.hairsummitcabin.topl-c-a.u\
    sseaworld.asiaxeno.gayflobo.fr.nfradioastronomynet.comsvlg.hairfazka.ovhjilingling.eu.ccginzi.beuber\
    ip.comannnekkk.comappzily.comdev-null.gq5yaochu.topttpo89japan.comyarnpedia.gaacgnnews.cometubemail.\
    comrbmz.beertokobibit.co15557.eu.ccsuhasmedam.comglenmoorcorp.nettemp-mail.ggmailer.edu.plfightingze\
    bras.orghandymanfestivalcity.xyzfbins607.comdealrek.comstylist-volos.rufaviconpouch.mesmartamccare.x\
    yzlegalrc.loansatisfyme.clubnurfuerspam.deim5z.comlloudfsxly.topbuzzcut.wsndade.eu.ccvdig.comdispose\
    .itccm8klz.camdvr.orgukm.ovhtranceversal.comupsnab.netfdger88.ccubismail.netthdfyrg.toppaxeluni.comv\
    kbt.ruripplebrief.buzzestate-invest.frnuts2trade.compmail.sitemaileater.comnow.imnomail.pwclearcoolh\
    vactech.xyzthelakesmaintenance.comzetmail.comi2b.funicznn.combnyhr.usnategetvpn.storerazuz.coms-mail\
    .socialluxovira.cfdcaptainacmaintenance.xyzsuft.autostabmender.mevercelli.gqorgmail.prozoemail.netki\
    msdisk.comtestore.coniulaibulai.metrustedadmindns.siteultrada.ruheyzalo.vnlacto.infoincognitomail.co\
    mminitts.netumail.netcooltechdxb.xyztrunghocphothong.io.vndropjar.comhvacspecialistuae.xyzherclan.co\
    mdefomail.commsn-mail-free-189.dynv6.netmsn-mail-free-554.dynv6.netmsn-mail-free-678.dynv6.netmsn-ma\
    il-free-708.dynv6.netmsn-mail-free-727.dynv6.netmsn-mail-free-733.dynv6.netmsn-mail-free-810.dynv6.n\
    etmsn-mail-free-890.dynv6.netfyronex.cfdqisdo.comchophim.com191117636.cfdhastana.comstardust-2.store\
    aaqwe.ruarcticfreon.xyzelixora.cfdmailsiphon.com12bclass.useby9h2m.giize.comnamdevmail2.qzz.ioelerso\
    .comdubaifixmasters.comnyasan.comletterhaven.netonetm.jptop1post.ruvgyi.hairdomforfb4.tkmymaily.lolb\
    inich.comxxqx3802.combjorwi.resttransferpulsa.netbund.usgeew.ruafrobacon.comfdsregre.shoppalmjumeira\
    hservices.comeelmail.comzozozo123.comtkfb24h.comb0h748o.kozow.comydhfks.shopdiwaq.comhlkes.comhvva.h\
    airfuckedupload.comheros3.comjailbreakeverything.commutudev.comthrowaway.dynv6.netgrimshawholdings.n\
    etshopy.clubmolabo.bonddev-null.ganrehi.comnabaxox.edu.plwralawfirm.comdyclsr.xyzmwarner.orgryuu.cod\
    esbacteroidmail.comtechblast.chmailna.cotempp-mails.comtrashmail.mezephyramcpro.xyz1111111111111.dyn\
    v6.nettempinbox.comdealja.comashnkarsh.lifeanquandx.comlinkcoll.my.idstarlight.storeamchubdubai.xyzs\
    trayhood.orgonemail.hostsynovaris.cfdgraphicanal.sitelsd10086.ccwu.ccallinamcmaintenance.xyzd8tiya6.\
    camdvr.orgdxbrepairquick.xyzthemegreview.comshieldedmail.com247hvacservice.xyzdvaren.onlinecopytosh.\
    comapps.djoooooooo.storeydns.eulr78.comabajb.bondgashoainam.io.vnsuperbowlstarttime.orgyihacihuy.top\
    guysmail.comtrashdevil.deviewcastmedia.comsonl192.theworkpc.comcctoolz.commeruado.ukvoltravia.cfd3xu\
    .studiosubstoretools.storeeasyhvaccare.xyzaircondcleaning.xyznu9233b.theworkpc.compaldonanamansilolo\
    .onlinewarrity25k.io.vnzaym-zaym.ruexkucn.ccwu.ccpcbb.lolhvacworksuae.xyzalfurjanmaintenance.comclou\
    dyhandshake.cyoumichaeladmin.storedolphinnet.netrosebearmylove.rudeinbox.comtemp-mail-free.dedyn.io9\
    57jp.cc51www.uswarlus.asso.st6mail.mlaiqseo.comtempmails.netpercyfx.comamadeuswe.usblackgoldagency.r\
    udubaifixpoint.compastebitch.comprintz.sitewinemaven.infoairconfestivalcity.xyzdeskblossom.memailme.\
    irwaventra.cfdwaroengpremium.comblondemorkin.cominstant-mail.denexus-streams.onlinedpptd.comjcnorris\
    .comznext.bondcheaphub.netferd.liveallwebemails.comgrabafilafoundation.orgdcpa.netzxcv.comcaseedu.tk\
    thalarex.cfdimfaya.comin2reach.comwhatsaas.combilingva-ca.infodygovil.comoyoa.skinfuvk.storekoletter\
    .cometramay.comclickpetal.clickdjwekih.eu.ccjejesfb.biz.idbyespm.comqoika.comsweetpotato.ml01130.hkc\
    yber-innovation.clubwaisfoundation.comzenthara.cfdhazelnut4u.communik.edu.plopihhushdjn.cyouson2d.si\
    tenatachai.meemailage.gaspambog.comtoni.io.vnalphaairconfix.xyzmydemo.equipmentvbv.cardsmmcat.icupri\
    vmail.edu.plchupanhcuoidep.comsoodonims.commusicflow.buzzmail-hub.infowmail.cfcc8c1bd6.abrdns.comdig\
    i-value.frpuxa.topambitiouswe.uspeakinbox.netsuperrito.comthetechnext.netgeorgeheddon.co.uklyricspad\
    .netrapplo.comjzzm.topmeltp.comxirentha.cfdyb9ye8c.kozow.comcellurl.comcoza.romarrytodo.detriots.com\
    zain.siteappremiums.prodespam.itdsgvo.partysinglespride.comyopmail.frsaeoil.comaebz.makeupdiddyricky\
    .infoadvantimo.comwebcontact-france.eusyncax.comextremail.rupsles.comselfdestructingmail.orgdomforfb\
    23.tkhandsofhelpinc.orgal1ya.appmailinator2.comsohai.mlmakmursrondol.storeadn3t.comcuscuscuspen.life\
    vkbb.ruzik.djmailapril.orgposdz.comamcservice.xyzrabiot.reisensejaa.lvfosil.promypk.beerspambooger.c\
    omvubby.combreezeamcfix.xyzgoliszek.netwebstore.fr.nfrunpebble.metruecoolcare.xyzfantatua.comnexvers\
    eal.shopdiscard.tkstudio.jo3.orgbulrushpress.comethersportz.infohsmw.netmnode.meapedesigns.jo3.orgcl\
    assio.clickdakaka.orgminhquang2000.comglorylandconnections.comvmm.indevs.inregvippro.sitey0fwzc2.myw\
    ire.orgsecretemail.deuuii.ini6.cloudns.ccfastchevy.compurmuttad.comalightmotion.topmt2009.comf2e.cli\
    ckgrendel.qzz.iosinaite.net0cpub2.techc4pro.ukinclick.netusus.accesscam.orgdev17.techmailboxly.store\
    sayverfox.comswifthvacmaintenance.xyzzcjzy.cc.cdboxmail1.comkiecchn.comnorthwindfinds.shopjetable.fr\
    .nfreusable.emailyingzi321.shopcloudwhitespace.cc.cdhalashao3.us.cieasy-trash-mail.comairychen.comca\
    pcutku.ioc1ph3r.xyzmask03.rumy-pomsies.ruspamthisplease.comdsitip.comadvitise.comdubaihillsmaintenan\
    ce.comsimranaitech.spaceape-tech.run.placeemailage.gqgetmails.eua45.inclearcoolchiller.xyzarvato-com\
    munity.defasssd.storeakunlemah.biz.idforge45k.io.vncaprasolver.xyzpunkproof.comoida.icuorceqjqw.top0\
    45692.xyzaegia.netgiratex.comquickmail.nldavidlcreative.comlenovog4.comnaylonksosmed.comphpto.ustanu\
    kis.orgvkbb.storereusecomputers.sitetimgiarevn.com25kseller.io.vnopelkun.nethellodns.sitetalmetry.co\
    mr2money.io.vnkruay.comkuromee.comcoreclip.comkcya.skinshitaway.tklowprizo.com10minutemail.comgamebc\
    s.comhornhorizon.comkliknesia.iopi.vuautofixmax.comemail-fake.gaflickerbutton.clickpremium-mail.frve\
    ryday.infohs.vcmasterannualquick.xyzeggur.comf2c.hostprosemaar.xyzstarlight-breaker.netakhl.autosami\
    riindustries.comcaptus.cyouonestopacfix.xyzagencysq.storespotlightdiary.comsylentha.cfdbestparadize.\
    comouchcloud.comcompletegolfswing.comamericasbestwe.usgzeos.comalivewe.usboatmail.usrotaniliam.comte\
    chnoproxy.ruwebmail24.top522885.xyzmessibucu.clickanon-mail.derafiv2ray.xyzacaic.bondankiclub.spacen\
    ondon.sitehuluwaaaron.eu.cc51baidu.techamcvictory.xyzfalconcoolmaintenance.xyzletthemeatspam.comgzb.\
    roloh.pp.uadardr.comuofzcpg9ftykob.asiaintroex.comjasminesports.compwx129.loveturuma.comduk33.comloc\
    almingle.sbstempthe.netsexymeowers.xyzmotorcitymaintenance.commountainregionallibrary.netstatiix.com\
    afgpuk.co.ukfullaircond.xyzmail-tester.com10minutesmail.frchomolokko.shopwaitbeqa.comoczt15m.kozow.c\
    omairconfixdxb.xyzncleap.comsexymeowers.siteafarek.commailinator3.commailinator5.combirh.hairpgxh.sk\
    ininboxkitten.combreezybundle.shoptako.skini2c.vnmaintenancevictory.xyzveb37.comwebcenterfairbanks.d\
    edyn.iotryalert.comboom114.ccwu.ccpoofy.orgumiudi.cnlolfreak.netphyones.comspacebazzar.ru628868.xyzb\
    riggsmarcus.commerxo.meaprinastore.web.idnewaddr.compaperlanternly.cyoudiceparlor.memc088ue.loseyour\
    ip.com7362354.xyzbananaspace.shopfrostypeak.infokaygroup.topgally.jpqwezxc321.cc.cdyun.picsw3interne\
    t.co.uk1secmail.orgasdasd.ruharibu.comt8xieb2.kozow.comgedmail.wingetnada.comindsec.onlineclandest.i\
    njetable.comzhaoqian.ninjaeynlong.comrelayne.top36duongtau.livegemniultra.meignoremail.comravavo.bon\
    dextraku.shopinfobuzzsite.comonmailflare.comoshjr-24.xyzsonshi.cfwetrainbayarea.comboerakemail.comdu\
    baimaintenancecrew.comonbap.comknaresboroughtownmuseum.orgihnpo.foodredbiodiesel.comaz18nep.camdvr.o\
    rg2mail.eu.ccmailinator4.comtfbnw.asiawentcity.comwwvk.ruemail-fake.gqlitedl.comvobau.net10minut.com\
    .plxxxhi.cchuytuyen.siteservicesalquoz.xyzcaps7.comnwytg.netsmakit.vnceed.sefake-box.comfuwari.bejai\
    pas.luealea.fr.nfccwc.fashionconnected.linkpc.netgailiuzi.icutuethong.shopspamthis.co.ukblogos.netpo\
    pesodomy.comxelio.sbsgiantmail.desdj.fr.nftokmail.netvinhdo.shopmastercareexpress.xyzpriyo.site1-tm.\
    combest-vpn.xyzmidlertidig.netsicmg.comgmel.my.idtempmail.detempmail.ninjacfo2go.rooranek.comrdsekau\
    nx.toptembusselalu.biz.id2ether.netskyserver.cyouv6omlz6.giize.comantispammail.decleverhvacservice.x\
    yzyoutube-com-watch-jtpdc8khnpi.cyoumediaholy.comtemporam.xinupphim.netmailfree.mllinlshe.commyspaml\
    ess.comloadby.uspremiumonebd.storeoneairconrepair.xyzinstallmiddleeast.xyz3trtretgfrfe.tkrawr.foogue\
    rillamail.bizwmct.infoinactivemachine.commystvpn.comtokyo.edu.plyourdomain.comblushthicket.beautyaer\
    onyx.cfdfaxzu.comtoss.pwkanonmail.commetadownload.orgmetajaya.biz.idpride-worldwi.deabuser.euaccheck\
    up.xyzilcvn.cncancer-treatment.xyzmikrotikvietnam.comburstmail.infospiedemtion.storecraftmirth.mestr\
    eamtv.biz.idwupics.combearsarefuzzy.comevomiserver.comaixnv.comfun64.comj5bie4.techkonultant-jurist.\
    rumacromice.infoemailnow.netfifafotball.org.ukfucklinuxdo.comamcfixitdubai.xyzmailuniverse.co.uk0nel\
    ce.commailslapping.comspicysoda.comgmel.biz.idmikrotikx.comvelatrix.cfdukshop538yt.ukkillmail.netlay\
    anmaintenance.comrodhazlitt.comtelecomix.plductingrepair.xyzfrostycoolservice.xyzarcadium.latemailth\
    e.netb1of96u.comgmxmail.win4mail.cfadeptwe.uscatfie.appchilloliandfii.spacelittlecourtyard.homesgetn\
    ada.ccniwave.shoppremirum.shopgodfare.com115yu.cc.cdfbb.io.vntrungmetax.compicturehostel.com1-mintue\
    -mail.ddnsgeek.comxiaoguaishou.icu123312.cc.cdbussinesa.appmailde.deracovor.comtmail1.orggardu.codes\
    kmail.livemailfreeonline.comandrewclaude.orgtmail.mxy6jxjln.kozow.comwingsai.onlinepngmender.meagius\
    e.combbmail.storejeremytunnell.netepbox.rufreecat.netcobal.infos.stushijima1129.gacivicseedling.sbsp\
    ipmmotube.storehhan.topsportcornwall.orgamazingly.onlinesikux.comaobl.hairvillasdesk.xyzhvaccaredxb.\
    xyzvercelli.gaautomizly.netexperttechgulf.xyzsmpcharity.co.ukhawrong.commailshell.comtempblockchain.\
    comveruvercomail.comtrashmail.selftl.hairmailtemp.infofigshot.comyoumail.gamodolku.storemossatelier.\
    cfdadvantagewe.usbristolstatehousefoundation.orgtmpmail.org2-b.icudubairepair247.comworkhorsefilms.c\
    omxemne.comsandwhichvideo.comusa.edu.plyuoia.comklovenode.comtechcyber.shoptorvila.sbs78511939.xyzm4\
    ilweb.infowazabi.clublinshiyouxiang.netadvantageyoungpeople.comkatztube.commailquack.comnotsharingmy\
    .infoamctilal.xyzmuareview.comhxopi.rufommie.storebrennendesreich.denutpa.netsolimoddin.onlinechuan.\
    infomark-compressoren.ruproxyparking.com2012-2016.ruhmail.usokclprojects.comvisal168.mlanotherdomain\
    cyka.tkarthiq.lifedavidtrix.bizget-mail.tkcam4you.cczouz.fr.nf123456789.lifebinafex.comsogetthis.com\
    cbsbada.comferoxid.comuk.toemaildienst.deducpham.id.vnhonesthvaccare.xyzgowcp.comsumberakun.comdaibb\
    .usws.gysx235.topcoffeejadore.comemailage.mli2m.emailtelegmail.comfixmail.tkrandol.infos.sturhen.com\
    ethereum1.topronnierage.netczx.onedubailandmaintenance.comfastsubaru.comgoldamc.xyzgamen.mepremieram\
    cpro.xyzacademiccommunity.comindigobook.comcnamed.comspambob.comnjwzzvmtin.myvulcanpioneerjers.orgho\
    tmai.combotgetlink.nettpwlb.comacherouae.xyzpwpwa.comtxcct.comchenbot.emailkiwof.comsaddope.lolcomzx\
    .commailshiv.commeantinc.comqvmao.comrbs1.xyzfurzauflunge.dey0p8gli.loseyourip.commvrht.netwegwerfem\
    ail.orgprowashquick.xyzemailcbox.prorenydox.comtechsdifc.xyzelearningjournal.orgmailback.comsdbbs.cc\
    habitue.netdotzi.netexzork.sbssk-ai.eu.ccverybigdick.cyouaffluentwe.usdudmail.combookthemmore.comuor\
    ak.comffps.funmediaeast.ukvevs.dehomehappy.eu.ccakugu.comcontact.infos.stlanstudio.topstathost.netvi\
    ditag.comdsgvo.ruygebjd8-ktyd.topajinimoto.meploncy.comtic.eccoolairguys.xyzflock84.ukguerrillamail.\
    netpetrzilka.netjamesthynnealmshouse.co.uktaxibmt.com000webmail.dyndns1.decorhash.netemlhub.commealw\
    him.menightorb.comnomail.gathunderbolt.sciencedubaicarecrew.commudahmaxwin.comnotif.mepcdo.hair25kse\
    lll.io.vnhiltonvr.comkakaomail.krlovertboy.onlinetkitc.degmail-xsniper.spacegold.edu.plooxxoo.asiada\
    maclagoonsmaintenance.commetaorbitx.comp-ttz.topcbty.ruyopmail.kro.krkppk.beerstanfordujjain.comamin\
    ating.combhuxp.orgwejedvv.giize.comprotectsmail.netusaishop.shopvercelli.cfgowikicars.compp-tw.ccmai\
    lme.lvwegoo.dpdns.orgnada.ltdpsoxs.comassurmail.netpfui.rugetol.proxfft.beercihai.eu.ccroratu.comspa\
    mhole.comthurleighchurchestate.churchsofia.reallfreemail.netlinkbento.mebwm.de5.netnolettersbox.comj\
    ellow.mlmailphu.comvoxelcore.com931123.xyzifeq.hairmc-fly.bemessagebeamer.deensproxy.comflyhubs.topq\
    iang66.ccwu.cckbishwanathuk.ccyenphandinhe.comnaah.rutemp-mail.orgx80la.shopabouse.spacevillanovaser\
    vices.comgmailot.cominboxfast.spacemailclone2023.topmgxianlu.gqeemail.eu.ccnet1mail.comintopwa.netfl\
    dubai.comkingproplan.siterealtyalerts.cawhopy.comfuckneo.orgtechsgarhoud.xyzyxxala.ccwu.ccmailaddres\
    s.desuftwari.comkulmeo.comsolar-impact.profullfreon.xyzmailboxy.fundisposable.mlget1mail.comgregorsk\
    y.zonezmnai.topanbinh.io.vnbio-muesli.neteve.dpdns.orgfastchrysler.comhudisk.comnyxstores.idopenwrt.\
    qzz.ioforgetmenotstudio.org.ukhotsoup.beveo325k.io.vnwxf07.shopfxzig.comjjice.comexpertairconservice\
    .xyzpunchbagartgallery.org.ukcylab.org39393.eu.cceay.jpcbes.netmakertrial.comkalwa.funbusd-mmjd3.wik\
    imailpts.comitmj3po.ddnsfree.comassetaircool.xyzbotnet.my.idrapidefr.fr.nfzhousj.eu.orgbalawo.comgen\
    zmaile.comcrastination.de10minemail.comblip.chcotasen.comuma3.bebirdharbor.mebskyx.fundede.infos.stb\
    oyaga.commailadresi.tkcheminsdevie.inkwebinarmoa.comkakslsie.storespacehotline.comspamex.comgcphante\
    r.skinmidlertidig.orgpopol.fr.nfmycleaninbox.netgiodaingan.comsatorix.idrealquickemail.comcontactpag\
    e.onlinemockata.netmailnet.io.vnsanstr.comemailnow.onetopofertasdehoy.commythmarsh.mevisuals.linkpc.\
    netanti.io.vnmanhmmonew.onlinesafersignup.demsgos.comtmail9.comnetviewer-france.compro-tag.orgthodia\
    namdu.comxxolocanto.usbrothershaircut.comsetxko.comtianmi.meyamail.winomail.proaaqwe.storee-record.c\
    omgeometrics.icumohmal.techlogin-email.tkcotigz.comthelimescommunitygarden.orginstantblingmail.infom\
    ailorc.comregspaces.tkduskmail.comruni.caimg-free.comcometchatter.buzzskyemails.appgakhum.comease.es\
    for4u.netchielo.comsaisonhama.shopcoolingworks.xyzimranbt.storepagamenti.tkriwutz-gmail.comhvacinsta\
    lldubai.xyzintersteller.comgraphicenda.sitehvacsportshub.xyzxylar.storealarafoundation.comklyverra.c\
    fdtmail.comfexbox.ruxiiqtg.comaoyh.hairmondial.asso.stroyaldoodles.orgteligmail.siteemlhot.comregexq\
    uill.meacdag.indevs.ininstrete.comjnxjn.comnewcoolfix.xyzcocovpn.combatiinsaat.net25kcreditveo3.io.v\
    nedgetopgrid.comver0.cfkksm.bemacos.onemockmyid.comsnakemail.comfightallspam.comwywnxa.comleeching.n\
    etsedekah-mudah.comgongjua.comjunk1e.commutant.mecapcutpro.clickkenari.onlinevietxf.comazly.autoscbd\
    ol.mxozm.frgetgptcode.commail-filter.comwecanmakehit.winatelierdelune.shopktisocial.asiawanai.biz.id\
    kakadua.netstronghvactech.xyzgbui.autoskyx9sgz.loseyourip.commuathegame.commuell.icustepsofhope.co.u\
    kdentaguardmouthguard.comey-hungry.topnhoopmail.storemailo.edu.plansibleemail.comamplifiedwe.usakapo\
    st.comsnece.combeddly.comedshol.netgowikigames.com418.dkmail1a.dei2b.id.vnnrbs.merallywisp.meclx0vq5\
    .kozow.comfreshairconpro.xyztopdatamaster.comsvip888888888.comwhatifanalytics.compobbofqd.topbcb.rok\
    obrandly.compooo.ooguy.comzenithac.xyz142code.mepriyor.comtokfly.orgtrashcanmail.comayag.cloudclousy\
    .sitemailinator.co.ukconfmin.comyopmail.compremiuminternet.sitegravityengine.cctiktokngon.comaxionin\
    tellex.shopemiratiacpro.xyzfastyamaha.comsunstarmoon.shoptempmail.pp.ua816qs.comindex-mail.comnichao\
    xing.cctrustmailold.usjonira.sbsavalentra.cfdmomoi.ukbenshelf.comsidement.comedumail.edu.rsbtc.email\
    dubaihomerescue.commailsucker.netag77brc.ddnsfree.cominboxstore.mepastryofistanbul.comairconcleaning\
    dubai.xyzmixmail.sitethespringsmaintenance.comtilalalghafmaintenance.comthulinh.netkathrynis.web.idr\
    eacc.meattnetwork.comkaoing.commail1.topask15da.partyvkr1.comronghsng.buzzjjuisyj.topwdhu.skinmailto\
    .plusswi4jut.ddnsfree.comxcpy.commygoo.viptmxttvmail.comhanoinet.io.vnkosmetik-obatkuat.comhuskion.n\
    etlocomodev.netmlumzmh.cnsliverkeigo.funvips.picsbrightpeaklet.topcreteanu.comna3qxuk.kozow.comboxem\
    .rucare-breath.comrhyta.compatonce.comtverya.comweyword.cfdnbspace.ussubmitreports.comwegwerf-email-\
    adressen.deexitbit.comconnho.nettiv.cc10inbox.onlinewyoxafp.comb3j72kr.theworkpc.comsitemaplark.metr\
    ainthem2fish.co.ukdadaolibai.eu.ccomanarts.comkswm.beeremailspam.cfinsanumingeniumhomebrew.comzv68.c\
    ompngrise.comsheerid.topspamhereplease.comjavindra.cfdegg5233.comgetairmail.mlmakemetheking.comaifmu\
    sic.toplum25kcredit.io.vnspamify.compuzzlebirch.me10minutemail.bepretreer.comkaspop.comlifewiseleaf.\
    comnomes.fr.nfdshfjdafd.cloudmailed.romrvpm.netitunesgiftcodegenerator.comlilsuite.idchingchongme.si\
    teelpisproject.orgsandcars.netg3xmail.topkenhphim.netmalahov.deadarsa.meesc.lamailbox.ziptogetherbro\
    ok.sbsdirecthvacfix.xyzmainerfolg.infomailtome.derabin.cagoaircool.xyzppdf.ccdodgit.orgpeterdethier.\
    comcloudflare.gaycecizie.web.idmybitti.dehimail.infos.stnomail.cfopenmail.prostarbalance.sitecursorc\
    ove.clickwuuvo.comshuelder.comionq.plbepureme.comdd2car.comdoantotnghiep.comthecity.bizi2x.vnironieb\
    ehindert.degli.dpdns.orgaircondmedic.xyzdatenschutz.runthrl.comdropsin.netsingapore.edu.plmymailoasi\
    s.comavtolev.comharpix.org.ukdubaimaintenanceassist.comendingimpunity.comitsbds.comrealmail.cotrash-\
    mail.cfinstantfreon.xyztheboys.cyoukmail.liahmadizhar.netelumetra.cfdmidcoastcustoms.combtizet.plelo\
    ndonteam.work.gdi2i.vnpondmosaic.me4mail.gavjoid.ruferiwor.comkcrw.de862808.xyzdnsclick.comwegwrfmai\
    l.netclonemailsieure.comtop1mail.rubrand-app.bizee2.pl52mails.comhuynhlx.shopkendev.id.vnnowtopzen.c\
    omchundage.helptemp-link.netganlin.shopmoot.essengkuni.xx.kgjora.dpdns.orgserenith.cfddailycoolcare.\
    xyzmyemailboxy.comsmarttalent.pwxhke.skingenzotp.comnowyoudme1.cc.cdtandlplith.sedesmond.eu.ccferalr\
    ex.comgpt-mail.myftp.orginilogic.comrackabzar.commui.de5.netquorixia.cfdexahut.comphotomark.netpreda\
    torrat.cfhttpsgreenwichmeantime.in5ghgfhfghfgh.tkshaceng.my.idtfcn.beercqwbn.commailpick.bizcalvarys\
    treetisa.orginstallalquoz.xyzcooljump.orgemailgen.uklsd8866.ccwu.ccreclameaqui.servicescaye.org.ukaz\
    urien.cfdprojectcl.comkia-sdn.meyanxuan.eu.ccmyhochzeitsfilm.de3l6.comtemp-mail.cfdtrash2009.comrmqk\
    r.netbutteiumien.io.vnmail22.clubdrdrb.comf1b.emailtools-capcut.comborged.orgviettravel.io.vnmailku.\
    coobobbo.comfngd.hairokiae.comvibertees.commoonstarsun.shopnexorabio.pro.vnburnermail.bondfirstamcma\
    intenance.xyz0v.romidcoastcustoms.netxgng.skinxmyvgkvw.topanonmails.deqrmason.mesiroja.topdomforfb1.\
    tkrestorationchurchtv.comhotboyckdhn55.shopindomaed.pwipsur.orgoborudovanieizturcii.ruipxwan.commm5.\
    sexpremium.progarbagemail.orgtrialmail.dehottmat.comdogking.dpdns.orgapexthermo.xyzcloudsign.ineqgq.\
    hairgetbox89.xyzamelabs.comraxtest.comw154ed2.giize.comemocan.name.trlnwtt.comthevillamaintenance.co\
    mexactchiller.xyzp33.orgrcasd.comspamfighter.gawarunkto.compearlamcrepair.xyzpapierkorb.meemailrod.c\
    omhulapla.dezephyracpro.xyzexbts.comprosocial.io.vn91tanhua.topchogmail.comgrish.devddaz.comaluimpor\
    t.comsummitworksgulf.xyzthrowawaymail.commikfarm.comtemp-email.de5.netginzy.eutoddsbighug.comg0pg02x\
    .theworkpc.comvda.rochoicemail1.comcentermail.netkokalo.storetupmail.comlaxex.ruxeramail.comzoemail.\
    comsexymeowers.storewwjmp.comnewgreenpath.orggravexia.cfdfuturamind.comhitbase.net672643.netdawsonco\
    untygunclub.orgdengekibunko.mlshopcreative.ccbokkor1.cyouwaroengmail.combinbx.netrnailinator.comserb\
    aprem.storewebtrip.chbudgetfreon.xyzlaicai8.sbsparis.edu.pleycfhb.comstarmail.netvpnseat.comzhaji.eu\
    .orgsmtp.id.vnxemaps.comskeefmail.comsummitcare365.xyzgptworkone.dev42web.ionttoadmin2.uswuespdj.xyz\
    gufum.commaohe.cloud14club.org.ukaminavin.comfsitip.comdubairepairmasters.comkjkpc.netarxxwalls.comd\
    ubaivillacare.comploki.frgivmail.compaplease.comestatecoolservice.xyzispeedtest.digitaldnbp.hairsoft\
    bank.idnationalgardeningclub.compelviro.sbsacucre.compackwhistle.meepostal.rushut.wsmailbiscuit.comc\
    learwatermail.infoakerd.comsylvannet.comkjnbtv.dedyn.ioipaddressforme.comshopaccmmo.combishwanathuk.\
    ccyomail.infotittbit.inzizo7.comfilbert4u.comx-lab.nettechstecom.xyzgeekforex.comficken.defr.crchatc\
    laude.topdoszo.qzz.iogoatmail.uktoptechdubai.xyzemailna.conezumi.bezemzar.netkeinhirn.deone-sec-mail\
    .siterobertspcrepair.comtwinmail.degamadaiz.shopyahmail.topspamfighter.gqinshuan.comdreamclarify.org\
    gishpuppy.comaiphotoenhancer.mepivotylabs.prospamcowboy.orgbox-mail.storecleaningdubaicreek.xyzafter\
    hourswe.usyl66.cfdfxos.hairsolenox.cfdortogenmail.comupliftnow.combptfp.nethongsemeixi.us.ciug.wtfca\
    nvect.comweb-contact.infox9ad1.myxxlocanto.us10minut.xyzprivacy-mail.topqibl.atmowline.comcbty.store\
    mailseal.debuyusdomain.combinkmail.comhudzer.comgreggamel.netmagbit.foodspr.iocmail.orgcwetg.co.ukma\
    ilms.combuy-blog.comravensholme.netcmdkl.comggvk.ruemailtemporario.com.brforeskin.gqputtanamaiala.tk\
    mailinater.comgifto12.comcivikli.comdisposemail.comzx81.ovhfarrse.co.ukinsorg-mail.infotrovantis.cfd\
    cjgq.skinprorises.comyummymeow.orgqrzzq7z.ooguy.comzfymail.comdingbone.comhiredify.comhiverun.iokode\
    holik.siteqtum-ico.com6mail.cfgalebird.cc.cdlixlord.xyzbum.netkkoup.comlinkmail.infojanestore.xyzpoo\
    ae.com247airconrepair.xyzegg5233.onemsarra.comcoocuuu.foodhvacrepairuae.xyztinhoconline.comtuyenchau\
    .clickfuvk.ruickletonrelief.shopgoonby.comdulich360.comemail.edu.plprimemaint.xyzfhwui.eu.ccsportsfu\
    nlifestyle.orgwillselfdestruct.comemailtik.com1trick.netwpg.imicwr.beernetricity.nlepaco9t.loseyouri\
    p.comepb.rointerstats.orgleopik.commierdamail.comzxqzin.cnair2token.comcdnmia.comrentaen.comfundapk.\
    comdreamadventure.orgtempail.combestacmaintenance.xyzdotvu.net0cd.cnspam.lafindids.netlink2mail.net4\
    tb.hostdonkicode.topblenro.cominetopenwrt.dpdns.orgyodx.robinka.mejobzyy.comipinf.eu.orginboxfly.spa\
    ceclockemail.comdoublemail.deuploadnolimit.comstuckmail.comnorthboveymeadow.businessbangdieukhien.ne\
    tdyera.studiomjukglass.nuandthen.usemailmuaqat.shopkapten.sitekrypton.tktenull.comtapi.reunids.comxc\
    vuaylik.toprshz.hairtilien.comvrmtr.comempva.io.vnknowledgemd.comturual.comnovaprime.viptempsky.comm\
    tnewtoy.usfile2drive.comshmavje.mywire.orgvipepe.comjsonlark.mefinews.bizbalaket.comfriendlyorbit.cy\
    ouabalb.bondblock-this-for-gambling.cloud-ip.cclogsmarter.netpepamail.com1win.lifeospirun.comrejectm\
    ail.comht.cxfastsearcher.commsn-mail-free-33.dynv6.netmsn-mail-free-86.dynv6.netpriyo.edu.plgrugrug.\
    rumailox.funautotwollow.comgmailxyz.bondwomp-wo.mptacomail.detafnsxo.ooguy.comadvisorwe.usillistnois\
    e.comvxsolar.comclipmail.eumailchop.comiolq.topmarkandvirginiarometty.orgdownloadvideoig.appsupergro\
    k.sitedrivz.netfinsmine.inforsvhr.comnrlord.comwanva.shopcleaninbox.dynv6.netforeskin.gaget-mail.gaw\
    atsawang.combriefalpha.orglunetra.shopvmani.comclone21.io.vnmoakt.ccalisree.comcedarwhisper.homesqua\
    rvex.cfdtokmail.funbluecooling.xyzstoneground.shopinstantmail.frgcptoday.xyzherpderp.nlsuremail.info\
    animesos.comcimario.comcodinggo.cnmmmggg0123.ccwu.ccwhoopza.storeeasymailer.livefedayroi.onlinewwtyk\
    km.bondcourrieltemporaire.comulm-dsl.defewzc.makeupeelraodo.comclixser.coml2rrz31.ddnsfree.comf4k.es\
    anajakstore.siteusdtbeta.comboxomail.livekv2vpn.eu.orgultrmigos.onlinezudpck.comjobscai.comdispomail\
    .euprimejetnet.comhot-mail.tkpertera.comroweryo.comuue.edu.plawa.picssoftlitceg.comeripo.netservices\
    meydan.xyztmpeml.comezai.chat0clickemail.comoepia.comhvaccrewuae.xyzligsb.comlightnestmarket.shopsou\
    thai.bondacalbarsha.xyzchosenx.comthrowawayemailaddress.comfcetpkqwm.topfdhsui.eu.ccoldao.com6n9.net\
    eeedv.deqwertyhandsome.nettopvu.netdxbcontractquick.xyzinstalldubai.xyzogrencikredisi.orgbuyordie.in\
    fosmwg.infobrowzensw.storelabworld.orgedinburgh-airporthotels.cominboxbear.comapedesigns.linkpc.netk\
    uku.ludigimaster.bondhistartool.comrepairgarhoud.xyzspamfree.eutryninja.iobtcmail.pwquillet.eutcwlx.\
    comushijima1129.gqsilvaron.cfdeuaqa.commailold.usz86.rucoralhost.myyxxawa.ccwu.ccalivance.comvnfjsh.\
    eu.ccdepdocla.netabundantwe.ussafetypost.decoolinstalldubai.xyzdshznonline.ccswap.name.ngopenclawski\
    ll.shopstgodanang.comdebitur.camdyebkj.eu.ccmickaben.fr.nfquinz.melsirdomain.us.cipurelogistics.orgy\
    nagjie-66.ccsymphonyresume.comtrumingovn.onlinecityonfoot.mevalhalladev.comf2f.emailadd3000.pp.uaino\
    utmail.infokoshu.ruseosnaps.comairconzone.xyzemailias.comicloulb.comjewby.commynes.combaipiaodashen.\
    cloud-ip.ccdisposeamail.commaswae.worldnewmail.toptohru.orgpixoledge.netbukanimers.comgustr.combuhf9\
    5r.ddnsfree.comkara-turk.netsuburbanthug.comcauterize.topempireanime.gaadsjii.xyzthejenkins.netc-pkk\
    .icuspambox.usbrivian.linkkleinanzeigen-verification.del33r.eufastestflex.comriposh.shopthaitudang.x\
    yzmailmenot.iospacezin.spacefoxja.comarrb.autosxiajspof.eu.ccbekasi.medp76.comjunkmail.gadwse.edu.pl\
    mailinator2.netcovisuki.icumastercareae.xyzworldspace.linkhubglee.commahjonglore.mewildlinenlab.cfdy\
    ou-spam.comfixclean24x7.xyzlroid.comtelvetto.commess-mails.fr.nfbot.nunaka.edu.plbumail.siteurbanmai\
    ntenance.xyzaasdarq.eu.ccmail1web.orgcapcvt.esreymaticx.comsherazhaider.comdiddyricky.frlsyx24.comoh\
    aaa.deuaerepairquick.xyzcutefrogs.xyzdawin.comdeenur.comforeskin.cfiwatermail.commailbidon.commaildx\
    .comnext.ovhdawnwick.orghotelplazer.frcosdas.comt2d9n0j.ooguy.comvafyxh.comcloudyourfast.netnotrnail\
    inator.comgimme-cooki.esxiaoche.ggff.netwebscash.com5gramos.comhotlinkimg.comrelieve.us.cispamdecoy.\
    netalliancewe.ushotelplazer.storebreakthru.comgraphiclean.io.vnmailvip.netonqin.comdioramafern.mesto\
    matogomail.rulogin-email.gapicturehostel.frgulfclimate.xyzmxclip.comtoolourles.techvps79.comfullac.x\
    yzemailproxsy.comre-gister.com0box.eubelfieldcorp.netgear3.proarkoo.sitechewydonut.com1000rebates.st\
    reamfibmail.comshipping-regulations.comwebofip.comfutcost.onlineiswin.ccwu.cccmail.netoovk.storefair\
    havenventures.netuselesswebsites.netsohus.cnv2v.emaili2c.pwupozowac.infobeluckygame.comdivismail.ruh\
    vastudiesucces.nlvesa.pwskingkong.combunmail.onelawlita.comwhatagarbage.comkatputli.worldmoblha.coms\
    ind-wir.comlovegivingsadaqah.orgoptivex.cfdostahie.compuji.prosdi5mon.ooguy.comzcrcd.comtheteastory.\
    infoeoopy.comuroid.comfree-email.gagawab.comnobugmail.comkerotu.comstorebanme.comcssorbit.mefadsfdsf\
    aa.indevs.infingso.comnavalcadets.comat0mik.orgkvhrw.comadaptwe.usf5v7u9a.ddnsfree.comtemporarymaila\
    ddress.commatmayer.comhathitrannhien.edu.vnmixzu.netnewbreedapps.comolimp-case.rucafesui.comfhwyuoia\
    .eu.ccbaileybridge.orgchauhuy.onlinedsfsfdsfds.shophaben-wir.comedumaili.comakunlama.comexpertqusais\
    .xyzlaborderie.comr8cri1k.theworkpc.comx1ix.comairconcontractingdxb.xyznpobox.uschoco.lacunan.storea\
    isupply.clickxdfrms.funfazs.skinfirstaidtrainingschool.co.ukd4ngerssquy.infonetn.topdoj.onewvyt851.d\
    dnsfree.comabaxb.bonddoquier.tke-postkasten.defbb.vnyoumailr.comle-tim.ruvoidmail.oneengineersdubaim\
    arina.xyzhxopi.storenamdev-mail-01.bondyfhsdb.eu.ccffpp.storeaiworldx.comboxlet.rubyebyemail.comnest\
    lynotes.comangiiidayyy.clickdehaopay.comaltmails.comcompareshippingrates.orgdorothyfoundation.orgjoj\
    omedia.storemac-24.comprc.cxduam.netnovasub.clicktrash-me.comxiaohuangyu.ccwu.ccchurchestate.org.ukp\
    a9e.comsmykwb.combipochub.comexpertwarsan.xyzhasanmail.mlmailinator.netmailsa.biz.idmobileninja.co.u\
    knbvrluhsh.topemail10p.orgmonyal.shop10minutemail.co.zaalisaol.comintady.commailzy.orgjoelpet.comsih\
    anoma.storeplatinumactech.xyz0wnd.org10minutesmail.compostbx.store75hosting.netdcemail.comvigoneo.co\
    mwwvk.storexepa.runobuma.comaczonedxb.xyztrashmail.hupasseone.xyz1ce.usbltiwd.comveo3ultra.sbshungtp\
    t.siteabilityaccesslegal.orgdiapaulpainting.comionolenonos.infopecinan.orgvirginsrus.xyzzzeu.ustravi\
    onex.cfdstoriesonthestreet.orgtiktakgrabber.commacromaid.comonelettersmail.compalmjebelaliservices.c\
    om1secmail.netedankeunwe.sitecloverradiance.beautyyeezus.ruchong-mail.netgpt-mail-free-3.dynv6.netap\
    pc.sechessmeadow.mecl0ne.nethutathuww.orgfandoe.commailbucket.orgaeare.bondaifreeuk.netfreemeil.gay4\
    plv.cyouvelloxist.sitenetzidiot.detraogiai.comnetfxd.comcourriel.fr.nfsoul-association.comchumpstaki\
    ngdumps.comfutcost.ruxojxe.comesgeneri.comddsdg34.abrdns.comtempmail.cnbuyreview.uslabforge.freeddns\
    .orgado888.bizburnermail.cyoudocbao7.comchiefaircon.xyzisfew.comkpxj.hairlinyu.qzz.ionightfood.studi\
    odisposable-e.mlfreedrops.orgwatersoftenersystemcost.compcaa.lol24x7fixit.xyzblobapps.comxib.icuxmai\
    ly.comhoneys.begob.rehost1s.commisterpinball.depig.pp.uahiringview.commailhex.comzzzzzzzzzzzzzz-1090\
    .dynv6.netzzzzzzzzzzzzzz-2092.dynv6.netzzzzzzzzzzzzzz-3294.dynv6.netzzzzzzzzzzzzzz-3330.dynv6.netzzz\
    zzzzzzzzzzz-3535.dynv6.netzzzzzzzzzzzzzz-3928.dynv6.netzzzzzzzzzzzzzz-3940.dynv6.netzzzzzzzzzzzzzz-4\
    283.dynv6.netzzzzzzzzzzzzzz-4904.dynv6.netzzzzzzzzzzzzzz-5055.dynv6.netzzzzzzzzzzzzzz-5246.dynv6.net\
    zzzzzzzzzzzzzz-7619.dynv6.netzzzzzzzzzzzzzz-7911.dynv6.netzzzzzzzzzzzzzz-8050.dynv6.netzzzzzzzzzzzzz\
    z-8079.dynv6.netzzzzzzzzzzzzzz-8874.dynv6.netdesertsundesigns.comfvz7wvh.ddnsfree.comreovipvpn.topoz\
    saip.comgowikimusic.commailisia.commama3.orguvicone.inviolet0923.onlinebilingva-ca.storegentleinfopa\
    th.compecinan.comgukox.orgfjic.skinfoxtrotter.infotrashymail.combdmuzic.pwdotool8.topstreetwisemail.\
    comggxhunter.comtourcc.cominstantrepairs.xyzf2b.clickpowered.nameapexrepairs.xyzktpingprox.id.vnmail\
    nada.ccput2.netquixentra.cfdthor.my.idpropscore.compussport.comflyzy.netnewfilm24.ruovpn.tomailcat.b\
    izaircondtuneup.xyzbeta.edu.pldacoolest.comioioioio.sbssim-sppg.comhvacunitdxb.xyzbluefizzclub.methe\
    lightningmail.netskrhqfnya.topxsioap.eu.ccactarus.infos.stc14.mobimipg.autosnospam4.usfjic.hairxcoxc\
    .comeuroallsports.org.ukfrederictonlawyer.comdz17.netbtcmod.comwhaaaaaaaaaat.comimnart.comnagi.beiys\
    qv.commailt.nettellos.xyzaccountscenter.supportozatvn.combenphim.netkimora.spacespamfighter.mlnorthp\
    innacle.topspamcero.comzeronerbacomail.comamcmaintdubai.xyzfacilitiesacrepair.xyzkostenlosemailadres\
    se.delegendaryseller.compinpool.aicutsup.comfinsburyholdings.netjincer.comgoldcoolservice.xyzv1jhjrc\
    .giize.comptncereio.comtopcleangulf.xyzjvtmaintenance.comwxxu.hairzsero.comluckfeed.combluewerks.com\
    hviy.skinmrotzis.comsytchampton.directoryyoptruc.fr.nfhat-geld.desparkletoc.comliyao.edu.kgzellatrix\
    .cfdamchubdxb.xyzjetable.nettechsdubai.xyzdheiwuy.eu.ccliopsacac.shoptempomail.orgacademywe.usdeagot\
    .commy10minutemail.comlts35.help3a88.devdengekibunko.gqgendeng.indevs.inmeocon.orgufokeuabmail.comma\
    ilorg.orgdisposableaddress.comjajxz.combakalos.dpdns.orgfakeinbox.mlamccontractingdxb.xyzresgedvgfed\
    .tktempmail.eushaguaaini.click3mail.ganicemail.cccdnripple.comf2c.mefakemailgenerator.comemailfuture\
    me.comlfsz.beervextora.click123mails.orgmailllshop.websitemikesomelike.shopnotmailinator.comrmmr.fun\
    token.romoorgatecorp.netgirlfriend.ruideuse.comalosp.comkenhbanme.comrosella.my.ids40vwj8.camdvr.org\
    sx872.topsatukosong.combrownjasen.ccwu.cccameltok.comzensurpirat.defbins001mail.com94an.comcream.pin\
    kgomomy.sbsmoreawesomethanyou.comtempemail.netairsworld.netfmuss.combzvrxf8.ooguy.comfreeschoolgirlv\
    ids.comtonyfarm.indevs.in4bbb.cc.cdeintagsmail.defamamail.comcmbl.topjabmag.com10mail.comantireg.com\
    muratec.eu.orgnaah.storeyszmy.cnspamcowboy.commailinator9.comoryxmaintenance.xyzyaloo.fr.nfs33db0x.c\
    omasdcxijkj.eu.ccdubairepaircrew.comhcypku.cloudmailboxly.ru199411.storepingir.comjagomail.commailca\
    tch.compptrvv.comevjy.skindred.runeroki.shopcertificenter.comaditus.inforemote.likwtest.iotropicalba\
    ss.infoabanb.bondagabg.bondexacthvacrepair.xyzzhewei88.comkcoporation.comfreeteenbums.comgblw.siteou\
    rl.mesixoplus.comoniventa.cfdfexpost.comtoaik.comist-hier.comvisignal.combuffemail.comyondrix.cfdzel\
    daa.ccwu.ccf2e.promasterhandyman.xyzchong-mail.orgmoakt.comtmpbox.netjibbo01.comwbml.netmeituy.comde\
    v-null.mlnada.emailstoriqax.topemailnax.commanifestgenerator.comwearkeymail.sitepixelcroft.orgeligou\
    .storeonewaymail.comoky.ovhvidwobox.comfly-ts.dehttp.nyc.mnunimark.orgemailcoffeehouse.comtapparade.\
    clicktulw6ae.ooguy.comslipry.netdiscard.mlhomecoolair.xyzjmail.fr.nfpiscesbody.xyzsonphuongthinh.com\
    vercelspace.shopburangir.comnavermail.krrxs9.cnrancidhome.netjjmj.fashionkhoke.nlskyhopenb.shopdubai\
    fixcrew.comezimb.commigmail.netmitico.orgifoxdd.comvitrineproducoes.comdreameg.comstoregmail.netliun\
    .cc.cdskygazerhub.comgulfhvacrepair.xyzpuppetmail.debrightamctech.xyzp0dl9ik.giize.comaisubpro.click\
    dubaihomeassist.commkpfilm.comesadverse.comsolvemail.infospeedlooking.funtffv4a3.kozow.comvmpanda.co\
    mtuku26012023.xyzmideastlens.comsanim.netazmeil.tknoreply.frannd.usfundproceed.comcleanerspalmjumeir\
    ah.xyzreality-concept.clubwhitechiller.xyzoxfo.edu.plcaainpt.commeikeya.compnvipveo25k.io.vnxvx.usmi\
    dwestpride.orgtrasz.com1chuan.comnetmails.comdubairepairco.compizuhdev.workdesignhta.work.gdhuizk.co\
    mlacraffe.fr.nfqisoa.combouncr.comchaineor.comnautonk.comonheb.comtrustdomainvn.usvemomail.winhealin\
    gheartmission.orgmbx.ccmymrxuyrd.topi-love-you-3000.netafse-gh.topinflyratech.sitemoonwake.comzai.as\
    iatheducting.xyzanalyticswe.uspqoia.comsevopay.com20mm.eudomforfb19.tkhim6.comquickemail.info2anom.c\
    ommuchomail.comkqbz.beerbadgerland.euopwebw.comavifcove.meemaily.prop3t8dyv.mywire.orgpinnaclemeadow\
    .topsteambot.netopog.skinwaterisgone.comministry-of-silly-walks.detechusa.orgexile.my.idphoto-impact\
    .euget2mail.frmysamp.detrangzim.ukionolenonos.frfbi.onetempmail2.compoc4756bb.camdvr.orginkomail.com\
    zolmiu.cfdguima2.asiamxvia.comsslglance.mebackyardorbit.memailinator.usyykzv53.theworkpc.comjgjitffy\
    .storesummitcoolservice.xyzcrystalcoolservice.xyzfizmail.comusa.cc1820mail.vipflowu.comimranspc.buzz\
    playasiafootball.xyzbanancaocap.comfxavaj.commona.edu.rsgirlsindetention.comchinamkm.commyerly.commy\
    warnernet.netoliespace.sitepaylaar.comobxpestcontrol.comcubiclink.commoyang303.de5.netuu.glpdf-cutte\
    r.com88cloud.ccvbgvd.cometempmail.netrccgmanifestinghisglory.co.ukaltairwe.ussssvcv.uno01022.hkmails\
    hun.comfreemails.cfshahabnoor.orgmaxxspace.comfdpbnzx.cnintobx.commoneypipe.netvisal168.gavuiy.pwwir\
    -sind.comliggegi.comsendos.fr.nftongle.ccwu.cc3202.comhvaccitywalk.xyzgoodpetday.meinggo.orgspambog.\
    rudruzik.pp.ualaxex.store709183.freeddns.orgdubaihomerepairexperts.comniseko.betowerhubdubai.xyzdrov\
    enix.cfdmissionbulldogs.orgtanlanav.comcszbl.comahk.jpufacturing.comreason.edu.plysgdjd.funantispam.\
    fr.nfnarrowment.comaifreeuk.storeafuyo.comairconcrew.xyzdohoanganh.sitemailfortiktok.usppedu.pp.uaor\
    yxmaint.xyztemp-mail.deseedcorn.foundationahmedkhlef.comgetairmail.gapoolemethodists.org.ukparatraba\
    jar.xyzcodeguard.neto2stk.orgjoihonm.shopakbip.comfilmla.orgemail-jetable.frfaxico.comdatprovn.io.vn\
    installkarama.xyzyorushika.onealphax.fr.nfloan101.promzico.comspam.careaelo.esb2cmail.decosycritters\
    .co.uknfengwu.bondspamkill.infospeak2all.comtopclassduct.xyzrepairssportshub.xyzcxioms.helpf5p0y90.o\
    oguy.comphyscroenmail.comaircondeskuae.xyzdarkserver.rueyee.eu.cclongsbkt.xyzflorevia.cfdhuoyumars.c\
    c.cdbheps.comemailinbo.liveqiq.usdegradedfun.netmt2015.comrifqysaputra.devaffiliatedwe.usbgyiacczy.t\
    opowlpic.comassetaircond.xyzforliion.comhonesthvacpro.xyzthechildrensfocus.comfusioninbox.combiojuri\
    s.comncien.combdgstr.comrr.nukrsw.tkmoonhuddle.cyouspamfree24.comdubairepairguys.comaccare.xyzembege\
    .xyzfahjnlgfa1fa2.comhotelplazer.orgrosequartzglow.beautydon.edu.plecolo-online.frsz345p7.loseyourip\
    .comemailmiser.comjinva.fr.nfepbox.storenatuanal.comzarabotokdoma11.ruieh-mail.dexxl.stmotique.de10m\
    inutemailbox.comgasuda.comlicenses.sbsexclussi.comweizixu.comntto.usspeedgaus.netaaago.cyoukyal.plsh\
    itmail.deslushmail.comak02fca.loseyourip.comaeaxe.bondrezeptegesunde.comtinyroomlife.mexgcpking.spac\
    esim-simka.ruofisher.netstableharvest.bondandrewclaude.frmasteryforn.shopdengekibunko.gamaintsportsh\
    ub.xyzhotboyckdh1122.shopbaserda.netemailaoa.proprivymail.detemporary-mail.nettemporaryemail.netcent\
    ermail.comfixitsprings.xyzmeevpo.idfluidsoft.usplw.menaniniva.comassetsdesk.xyzlabetteraverouge.atcj\
    deyuiw.eu.ccemail1.pronamewok.comvictoriantwins.comdhoahn.eu.ccemailnator.compowerencry.comxxmailedu\
    .dpdns.orgxoxo3.websiteschafmail.decollegewh.edu.pldigitalesbusiness.infowhatpaas.comdrdrb.netgoacpr\
    o.xyzlimcil.cyoumailna.biz10mail.tkixunbo.comimgv.delevi.cc.cdtmail3.orgpanlix.cloudra3.usgivememail\
    .clubuwork4.usgcpripon.spacemailp.orgtarasbest.xyzmeta.aid.plnianshen09.helpseedancespace.shopx8nxh3\
    g.theworkpc.comairmailbox.websiteaspireviastudios.orgpixdd.combetacinder.comzenthranet.comvnedu.meol\
    ypmall.ruez.lvtramynguyen.net10timer.comzaktouni.frai100999.comkindredpicnic.cyounervtmich.netspam.s\
    uinlook.cloudcongacone312.shophomecoolservice.xyzzimf.hairfukaru.comnawmin.infomihep.comlympstonevil\
    lagehall.co.ukshopvipduzk6868.shopsoniot.infotxen.dewaterpalace.promediseat.comlzum.homestapchicuoih\
    oi.comaftercorporation.comchiefcoolair.xyzsx992.topvisal007.tk80fight.cnallstarwe.usbadopsec.lolfast\
    accare.xyzfuckingduh.commaboard.comnonspammer.dens01.bizponp.beslowpokerfrance.eualpinewe.ussharedma\
    ilbox.orgfreeplumpervideos.comwovoemj1119.icubomnet.netescapehatchapp.compofmagic.comf2c.presssaturr\
    shop.uktsderp.comveo.krmailw.sitemailzi.rumoncourrier.fr.nf0815.rulerbhe.comemailtmp.comalphatronic2\
    5k.io.vn140unichars.com3jf.cncooltownsquare.xyzfullcoolmaintenance.xyzgmaail.icumarchguidesassociati\
    on.orgtrendcricket.buzzanyalias.comgroklan.comixqr.hairsmailpro.com4057.comvidxlr.metrusteddns.onlin\
    eemeil.irver0.ga9ox.netpetalglimmer.beautyco.ccdvdpit.comsteam-area.rufasttoyota.comimul.infovisualn\
    est.workwecp.storespeaknow.org.ukfancoilsquad.xyzhmamail.comqukv.skinalina-schiesser.chmail11.xyztem\
    pmailyo.orgtrashmail.dekmail.qzz.iouniromax.combebed.cyousnapmail.siteweb-ideal.frflyinggeek.net3fdn\
    .comjamyjmkqdsc.comprp-ppdt.appryteto.mealigroup.ukama-trans.deapexone.topfasl4kas3.sitevuv.indevs.i\
    nxqqgegsd.eu.ccmopess.helpdigital-message.comforregmail.asiafrankhealeyfoundation.orgcuvox.desuper.l\
    gbtdino.icudayrep.comneghtlefi.comopayq.comytpayy.commail-mario.fr.nfaiclit.asiakon42.commeltcoo.com\
    ovomail.coji5.de15qm.comlerch.ovhsuperyp.comagorawe.usbaselogicroute.commaildrop.ganick-ao.commail-h\
    osting.cobitmah.comsroff.comdroolingfanboy.detop-shop-tovar.ruxn--rhqv96g.tvmcs.cc.cdspaml.commxwm.h\
    airvictoryheightsmaintenance.comwsypc.comforbmmend.com24hinbox.comhomewrt.xx.kghottchurch.org.ukdeni\
    pl.netvexi.mygreggamel.commkvo.hairaerionx25k.io.vnanvjobvnu.topfixarabianranches.xyzultraunitquick.\
    xyzdatadudi.comtech2grow.io.vnmirai.reamchandymanuae.xyzdripzgaming.cominoutmail.eulappies.netyunxia\
    ngpnv.loletymoasis.memoakt.wspricegh.funfag.wfleetmail.coberibaza.ruemz.netjonsjav.ccemlpro.comjumei\
    rahmaintenance.comshmeriously.comexpertamcmaintenance.xyzqd28max.eu.ccwatch-harry-potter.commsxd.com\
    claudd.comtshdn.cfdbzpc.makeuphomesrepair.xyzsnpmail.funynmrealty.comzyvenix.cfdlogicstreak.comirc.s\
    ooerpub.orgzolamin.com000webmail.ddnss.demulticorse.commpk.ovhmchasd.eu.ccnewmano.storejobbrett.comy\
    suhd.artmailmay.orgskyrt.detomhouse.shopfirstducting.xyzwegwerpmailadres.nlsiteinfox.combaidoxe.come\
    dgepodlab.comluxusmail.orgblinklaunch.clickxazymarcie.spacesky-ts.deaqim.skinmexvat.comoynsuxe.ooguy\
    .comnguyenlieu24h.cominmune.ddns.netjasonswheels.orgrentop.asiaacqq.devjiaoo.pp.uakazelink.mlthismai\
    l.netxxhamsterxx.gaf2b.siteoceva.sitewegwrfmail.debotgetlink.comclyvantis.cfdipoo.orgspamwc.gaevusd.\
    comegvoo.comeljawir.comtmail3.comemziegz.commysugartime.ruanversa.com.cosolarunited.orgket-qua.org3d\
    -painting.compoubelle.fr.nfhidemail.deelitepixels.storegonida.uksharkfaces.comtimkassouf.comfangxiao\
    bai1.us.ci10mail.xyzd3p.dkrainbib.co.ukdyfgiavcrw.eu.ccslyouthuk.orgsomestoneair.shopjgkcr.comliangg\
    anxiaopu.bondfkainc.comfree-temp.netraetp9.comtempalias.comyc08.cndecosprig.metmpemails.comdns.navyf\
    isdom.vipbandtoo.combusiness-degree.livegamerai.shopplainhomehub.come-mail.orgokcxhssgk.toprzbal.xyz\
    sajutadollars.comtwocowmail.netantttool.usguzukll.camdvr.orgwzofit.commymail-in.net2wc.infoalin.eu.c\
    cappmail.ukindosukses.presslackmail.ruairconcontractinguae.xyzlarisia.compadue.app4warding.netcubene\
    .comhjdkker-kdet.clickkorvanta.cfdtrashmail.atshitty.emailvqdz.skinummsuqeimmaintenance.competalhem.\
    cfdbosakun.comsendo.giize.comaasdasd.eu.ccoxvq.hairovbest.commailbox52.gazyns.comdinlaan.siteanit.ro\
    dubaihomemasters.comomnilog.spacenguyendanhkietisocial.comopenagent.cfdnanoskin.vndisposableemailadd\
    resses.comaccclone.comeposta.buzzairconprodubai.xyzemailwarden.comvncctv.orgdeisgn-ai.work.gdghiyugh\
    .uktemp-mail.comtrungtamtoeic.comcapct.idgristod.mymochuangcheng.comgulfacmaintenance.xyzempva11.com\
    gynzi.esginzy.co.ukfirstamcpro.xyzphysicaladithama.ioshizuku-lulu.loveq1zx2zj.camdvr.orgemailfreedom\
    .mlnuoifb.comoyisam.mym21.ccspambob.nettilvex.click636364.xyz99experts.comgmaillive.cloudmymaildo.kr\
    o.krsamblogs.nett.tocolaname.comdukunmodern.idpamil.fr.nfesterace.combuccalmassage.rumijnhva.nl247we\
    b.netyoo.roaizhongzhuan.cciupo219.ddnsfree.comknol-power.nlnodejs.ukcameraity.comgdcrm.storegraphice\
    dge.clickemailtemporanea.netann.qzz.iomailxyz.cyoulastmail.comoldind.helpcoolimpool.orgstar-fish.org\
    .ukaffiliate-nebenjob.infotijdelijke.emailyodwg.sbsbarnrestaurant.proscatmail.comsast.roinnovationvi\
    rtuelle.asialovemeet.faithcnew.iriafu.hairremoteflyer.co.ukshrib.commatjoa.combofthew.comshopprimeac\
    counts.comniang-sfx.bizasdascas.dpdns.orghvacdeskdubai.xyzjohorulcloud.spaceguerrillamail.depolkaroa\
    d.netriddermark.def2e.pwddfd.fashionfasternet.bizoloh.rumorriesworld.mlwanaofamouscar.comliveforms.o\
    rgxxvk.ru6789.io.vndeadfake.tkhusng-kang.toptempmail.ingdubaihousedoctors.comkakator.commichaeladmin\
    .frwegwerfmail.netbreaite.combtthyto.orgkinda.emailxswl.xyzbyagu.comdegar.xyzthietbivanphong.asiazir\
    agold.comhuangniu8.comxiaoting.ccaakingcompany.shopallaroundwe.uswishy.frxxvd.netfrm.ovhpara2019.rug\
    i-mel.web.idimgof.comraveqxon.storeivythorn.netyouneedmore.infodavidkoh.netolipii.comfalconryadventu\
    recentreofeducation.comberkahjayashope.comjndp.hairsilveraircool.xyzggoop69.kozow.commuell.monsterf2\
    b.infounimain.techpostonline.meluv2.usprosmirdif.xyzsafaat.cfthemccarneyfoundation.co.uk3dkai.comesb\
    ano-ru.rupolyfaust.netmomopifa.cc.cdnicknassar.comrazeny.comxcode.rohaleloya.siteitcompu.comkjhg.hai\
    rxcp3iiv.ooguy.comroyalmarket.lifetalkinator.comtempr.emailsubstoretools.sitescribito.decooltilal.xy\
    zsoundattic.medubaimaintenancemasters.comiceans.cc.cdfrance.edu.plhousereformas.esbussaco.comi2n.vnm\
    emoniclife.onlinelamasticots.comdiscardmail.comfitbloomlab.commartenson-mail.theworkpc.comrikka0612.\
    sitedapurx.meeasyhomefit.comxingmeisofa.comcdpa.ccdevh24.onlinenetoiu.comsoleoddity.metrash-mail.gaa\
    eerso.spacevoryxen.comfakemail.netnicebad.commeta.auto.plyopmail.loseyourip.comrtskiya.xyzxmailtm.co\
    mzsts.toptamttts.comtempmail.pluszevionyx.commailedu.edu.plhethongtudong.storewef.grawsoo.comyuurok.\
    comaberllefenni.co.ukfeiyujingxuan.toprepairannual365.xyzamcmandxb.xyzlikemovie.netma1l.duckdns.orgb\
    ussitussi.com15963.fr.nfbletilla.ccfindize.comtemporaryemail.usayumas.storeemail-fake.mlvlemi.comjus\
    t-email.comfixtech24x7.xyzonline.msgoldenmaint.xyzpp9vdr0.ddnsfree.comphone-elkey.rurvneous.comselfd\
    estructingmail.comwegwerfemailadresse.comtmailor.netsoscandia.orgawdrt.orgglasswhitehub.comspamfree2\
    4.netzdenka.netmoakt.coreapsa.coms0ny.netlifebyfood.comazeqsd.fr.nfenowgntg.sitesly.iokino-100.ruamc\
    maintenancedxb.xyzximenor.sitesoodomail.comgdasg.bidmedkabinet-uzi.rubrowzensw.comgardenscape.cahook\
    2ad.comgotmail.comgptmail.webredirect.orghightech.jo3.orgoyoa.hairpimpedupmyspace.comopp24.comnigeri\
    ansincoventry.orgfrostyfixit.xyzanalogwe.uspoplk.comaidesign.work.gdtempestme.comhnfw-ngd.wikikenvan\
    haren.comqmrbe.comnghienplus.io.vnbeelsil.comzymuying.comcnebw.eu.ccremail.cflakqs.comkalapi.orgmail\
    drop.mlglobaltouron.cominfix1.io.vnomarnasrrr.comzenbyul.comengineerspalmjumeirah.xyztatsu.uknullbox\
    .infostrongmaintenance.xyzairconmaintenancedubai.xyzcade.org.ukkekita.comamicuswe.usdrimex.cfdtilumo\
    .cfdtizi.comveoverse25k.io.vndh372.topesiix.commedevsa.comwivstore.comhotsmial.clickrejo.technologym\
    asterannual24x7.xyzlessismore.eu.ccprotonza.comlapakqu.comrebates.streamvinakoop.comedfc.skinmfxis.c\
    omjisankhan1.siteonestopduct.xyznghienplus.storestromox.comafalf.bondrazemail.comjmt2469.xyztafoi.gr\
    weeline.fundisposable.siteemail60.commake.cc.cdmywrld.siterootfest.netthameschamberorchestra.co.uk66\
    8fmail.comquml.skinblpz.hairdomforfb9.tkemaildbox.prostop-my-spam.comemailz.cfnexarsh.storeomonomon.\
    shopprivo.edu.plaquaguide.rucc18.name.nggdxs.cc.cdtradr.spacetechjaddaf.xyzhvacexpertsuae.xyzorbitwh\
    isper.buzzone-mail.topgav0.combroadbandninja.comhellodream.mobimoza.plusbc.befreesistercam.commailfo\
    rgo.sitezzrgg.comcogsapb.ddnsfree.comjingood.dpdns.orgsitwelltownlands.org.ukama-trade.deremahankeru\
    puk.comnoc5yva.theworkpc.comsry.livideotoptop.comnashapoultryshop.comoku.ovhtwkly.ml45kselller.io.vn\
    anonmail.topkzccv.com202608221.xyzinsanony.artbest-hosting.bizhhyru.usduvips.compremierhvacservice.x\
    yzsimpleitsecurity.infowegwerfemail.infoharakirimail.commeltedbrownies.comstonesinwater.comsiempre.g\
    ratiscoolingamcuae.xyznotlettersmail.comtempemail.demsn-mail-free-1.dynv6.net36ru.comstayhome.litemp\
    mail.ittempmailto.comdns.armyfakeinbox.infoados.cc.cdbiubiuwholeworld.cnaikunkun.comfrza.megxmail.to\
    pige.esvertexinbox.combizisstance.comdahewushi.eu.ccinstantemailaddress.comjuyouxi.commycreativeinbo\
    x.comyoutube-com-watch-jtpdc8khnpi.bondvotiputox.orgdarkemail.schoollalayun.cyouwjah.hair10minutemai\
    l.nlchauhuy.sitechillerhelp.xyzsahildash.devinboxorigin.comlefruit-dev.workwjah.skinhomesservicesdub\
    ai.xyzlak.pp.uatxqx.skinnamdev-mail-01.cyouandalanglobal.app2120001.netcloud-temp.comgpxmail.winhapp\
    iseektest.comhimail.onlinehosthalting.storeshieldemail.comzipmail.oneumil.netzyranova.cfdchoigi.comf\
    bb.id.vnkpost.betemp-mail.nowzainmax.netfastmail.edu.plricardo0911.xyzsiliwangi.gahuyvillafb.onlinev\
    ixtricks.comsonrusu.comhi5.siaachendate.debrashbeat.onlinemgtop.cccoolprosdubai.xyzdandikmail.commap\
    sguy.comoposite.orgfenfax.comcomwest.demohmal.comsoodmail.comdodgit.comtmpnator.liveahmadfamily.neto\
    olus.comfaybetsy.comdrewzen.comdubaihandyman247.comthemailer.deyour5.rusocialpulse.casathraml.comyur\
    ovovault.shophadjoy.comabatido.comemails.gaf2b.vnpremiuminternetvpn.xyzaegiswe.usgrandmasmail.commai\
    lproxsy.comguanshuyun.comsquizzy.nethumaility.comaircondeskdubai.xyzkantclass.comnanonym.chdnkah.eu.\
    cclemonkk.cnmailtub.comdapdigital.sitewickmail.netfncp.storedumalu.comwhitehvacrepair.xyzthatim.info\
    upc.infos.stbankinnepal.comvkbt.storenospam.fr.nfbspamfree.orgfer-gabon.orgrtrobinsbequest.org.ukhar\
    dwork.icuriazra.bond3littlemiracles.combaolaowang.comqueenstonegroup.netgowikitravel.comsneydgreen-c\
    ommunityhall.co.ukreportfresh.compnaz.skinlpfmgmtltd.comnospamfor.usvaluehvac.xyzl6factors.comi-dork\
    .compdood.comwegwerfmail.orgallurewe.uscompressjpg.iopopcornfly.combartdevos.betbterqwzv.top10x9.com\
    casterview.xyz4pu.comedumaili.edu.plthnikka.comadpugh.orgeoslux.comhotboyckdh.shopnewairconpro.xyzva\
    upk.orgsamsclass.infowintersgf.storepriyomail.ukpremiapp.comvatos.ggboranora.commonemail.fr.nftmail6\
    .comberkahfb.compii.atrexornge.sitetmpeml.infocapcut02.shopmalioter.progelitik.inyspend.coma7996.com\
    instagra.vn2likemobile.xyzclassesmail.comemltmp.comhvacprosdxb.xyzfallinhay.comlordfortescue.newsrex\
    ornge.netnoref.inpromptpebble.clickkelenson.com4nextmail.comcspaus.comzalesie.net.plpratikmail.netso\
    mervillepartners.netalightmotion.idnv6ei2v.kozow.comigty.autoswebui.cc.cdfemailtor.comgokublue.menov\
    ahvaccare.xyzabc179312.shopweb-mail.pp.uai2u.vnfoxglovegoods.shopsofimail.comvystella.cfdsylnetx1.to\
    paccora.io.vninboxclean.comfncp.rumciek.comaeace.bondkodpan.comxi2.ccordite.compositivevoiceteesvall\
    ey.co.ukldkll.cnpursip.comfacebookmail.mlmahreenlifestyle.shopeacademia.ukshopld.linkpc.nettrash-mai\
    l.com189.emailpurifyzed.orgreverendneedham.co.uktmmbt.nettmpmailtor.comdamachillsmaintenance.comholm\
    es.de5.netrobothandcook.cfdhuongdanfb.comneotlozhniy-zaim.ruxn--yaho-sqa.comvctel.cominboxalias.comj\
    akl.liprazdnik-37.rutp-qa-mail.comlinux-do.metechcitywalk.xyzemailinfive.comcoffeetimer24.comemeil.i\
    nkhtextile.commomentics.ruhvacservicingdubai.xyzspamcon.org1fsdfdsfsdf.tkamericanawe.uslostnow.orgbb\
    itf.commameganteng.storestartfu.comirish2me.comhuongvemientrung.storenorwegischlernen.infoskyforte25\
    k.io.vnjopho.comswsdz.comsx882.topgemmarosefoundation.co.uk69flix.sitevkrr.ruzantrax.compyrosenex.cf\
    dwsvpsft.xyzmm.myvixletdev.comairconservicesuae.xyzequivara.cfdsewink.my.idzhanhuokma2.wangn8.gssvxr\
    .orgi2b.lolultrafive.onlinekaovo.comsydney.edu.plemailondeck.comtastrg.compulsix.pwdisbox.orgrjzh8vf\
    .giize.comautoxugiare.compolarkingxx.mlsmartcooltech.xyzxn--jxsa73o.eu.orgccqu.toplaymro.comrichfina\
    nces.pwkimgmail.comofanda.comrhalmshouse.churchjumeirahparkmaintenance.comlillemap.netphamay.comvtmp\
    j.comevyush.comsleepyplatypus.loltppp.oneadult-work.infosidlabs.sitesylnetgcp.sitethembones.com.ausl\
    ave-auctions.netjeoce.comver0.gqvkjashdf.eu.ccyummymeow.eucolabeta.comacornwe.ussuperplatyna.commins\
    mail.comlbvz.homesmarchguidesassociation.org.ukstrongthermo.xyzawesome47.comtiapz.comcornwallaerospa\
    ceeducationtrust.orgmailfirst.icuicx.rosplitparents.comwimsg.com5july.orgvisal168.tkgyan-netra.comzz\
    aidah.cloud1s.frabusultanvip.comskyhopenb.xyzviv2.comfeatcore.commechanicalresumes.comyourlms.bizalr\
    eval.comjmods.meskynet.infos.stsoftdailyguide.commail21.ccdamai.webcam2200freefonts.combinsh.kro.krl\
    gxscreen.combeautifulblessingsbeyondborders.orgbugmenot.comcitruscarton.shopfake-mail.gaapexrepair24\
    x7.xyzdigibeast.storejsifh5i.kozow.combluegrassluck.comallowed.orgmypdj08.mywire.orgsi1ver.xyzhta.pu\
    blicvm.comtempmail.id.vnbarooko.comcycinst.comjxpomup.comvjuum.comsavests.comreliable-mail.comreplyl\
    oop.cominclusiveprogress.compriyomail.netuz8.netsysout.cloudadsd.orgderkombi.deernestturcotte.usshit\
    mail.meemailspam.mlswiftwashdxb.xyztbr.fr.nffknm8.mobidotos.devidx4.comdogclothing.orgtrash-amil.com\
    tempmail.emailoiioii.vipwrqj.topvorga.orgmail789.dedyn.ioadsensekorea.comajaxapp.netoneoffemail.comp\
    ackiu.comultravex.cfdjualfb.coperuss.biz.idtmpkit.comfakemail.frgioidev.newswhitemistral.proalbarsha\
    maintenance.comexpertcoolservice.xyztiktakgrab.shopcpc.cxmerumart.comstinkefinger.netwhyspam.medomfo\
    rfb5.tkkakaveo3.io.vnwebhook.sitecbair.comicousd.comdswe-56f.xyzgholar.comlordsofts.comlqkrxvc.losey\
    ourip.comwhatiaas.comhuolala.de5.netx0bdu6n.mywire.orgtoastunicorn.lolchatworkstation.comsdhaiok.eu.\
    ccxiangshan.eu.ccsocial-mailer.tkmailmoth.comthuongxg.comuooos.comekot.xyzxmlab.icudaemsteam.comdead\
    fake.gaclearclimate.xyzbznrehk.giize.comdubaihandyhelp.commehda.eu.cci2p.vncoolcontractsameday.xyzri\
    fkian.gatafmail.commemsg.sitetrackden.comdlemail.ruevairo.funallamericanwe.usbananacomet.lollaoia.co\
    mzypherin.cfdethersports.orglindenbaumjapan.comzzzzzzzzzzzzzz-277.dynv6.netzzzzzzzzzzzzzz-546.dynv6.\
    netzzzzzzzzzzzzzz-739.dynv6.netzzzzzzzzzzzzzz-969.dynv6.netvectorbrasil.appkismail.rutzrj.prosilentm\
    ail.ccwu.ccckiso.comuacro.comdjiv.xyzthevalleymaintenance.com18t5b.shopwildan.techdubaihomesupport.c\
    ommyzx.comtianstudy.spacecityacmaintenance.xyzfrive.siteroguemaster.devoptimaweb.me6ip.usthanksnospa\
    m.infotheaviors.comgmailedu.usokauq.storeramizan.comspamtrail.comopmmedia.gazoetropes.orgdomforfb3.t\
    kalloutwe.ushostingmail.melebetrust.organie.io.vninversiq.cfdnepwk.comrealize.edu.plallumhall.co.ukf\
    akeinbox.cfeasygbd.comkoszmail.plxjoi.comwegwerf-email.deenglishcriketclub.org.ukdeapad.comnomomail.\
    comcxbl.topgetemail.spacexlcsh.icuq0y5ffo.kozow.comsolkill.storeget-mail.mlneverover.life2likemobile\
    .techjiuji.asiaasaption.comuaeserviceae.xyzventrovia.cfdfycloud.onlineaxrx.haircapcutpro.devcoin-hos\
    t.netjasonbella.onlinenexentia.cfdadawd.bondjellyrolls.comonetm-ml.comsomelora.comdunkos.xyzncfx.bee\
    rmosslandings.homesfrostfixit.xyzvia.tokyo.jpdnsprism.meodaymail.comrvb.ronowhere.orgfrostaircon.xyz\
    snapcanvas.clickadresse.infos.stmartenson-mail.ooguy.comsvetims.comworldlylife.storeserver.ms75hosti\
    ng.comaokkas.combspooky.comconnectifyhub.sbsrezato.comxiaokong.sitegmailxsn.comixhale.comg4hdrop.use\
    mailax.prokiki287666.xyznegated.comtopclassacservice.xyzcoolexpertuae.xyzdubaihomecareservices.com24\
    mail.top10minutemail.usgls-info.helpthediamants.org10minutemail.co.ukmiistermail.frsnakebutt.comtool\
    box.ovhdrevo.sigufacoding.comin-ulm.delesobprovermail.comtreesforderby.orgujijima1129.gqxxvk.storeun\
    deadbank.comjisan.ukfatebd.comomkiujk.ddnsgeek.comsute.jpwacold.comemeraldwebmail.comunderseagolf.co\
    mguerrillamailblock.comspamtroll.netmxfuel.comempva1.io.vnit7.ovhmailfirefly.comokinawa.lio326lav.ko\
    zow.comthirifara.comautomisly.orgfunteka.commail666.ruscentlilt.meswiftmaintenancegulf.xyzwbslxy.cc.\
    cdaccentwe.usbazaaboom.comsharpairconcare.xyzvomoto.comprtshr.comtemporarly.comhidzz.comabazb.bondem\
    ail-68.comanytimecoolrepair.xyzrfods.techwansnode-dice.sitefbb.luinsanony.storedocse.sitepaliospiti.\
    comdustmail.netlittlejohns.inforotomails.co.ukzcovz.storetutuapp.bidlortemail.dksocialfurry.orgeinro\
    t.degixenmixen.comywzmb.top062e.comnavura.inmkvesta.io.vnclayhallventures.netyoupymail.comfabricmars\
    h.cfddcctb.com103.inkgoldamccare.xyz4warding.orgpolarmaint.xyzhigher-tech.linkpc.netisukrainestillac\
    ountry.comvoltaer.commailnesia.compochtac.rumyhosrn.servehalflife.comfigjs.comsdvft.comintopwa.coman\
    o2.co.ukxbrok.comkkmail.belanuiopl.bondparthxxtoasts.sitecobarekyo1.mlmhzayt.onlinenetcom.wsmailtras\
    h.netmailsa.my.idhighstar.shop365boxmail.comtechemail.comcasualdx.comihateyoualot.infoobfusko.comclo\
    nemoi.tkbuddyfly.topdiyongjin.nethola.orginternet-v-stavropole.rugraphicedge.io.vnl2gyw37.mywire.org\
    quickaircontech.xyzanappthat.comapes-ai.linkpc.netydscontingencia.comcc6.name.ngmapleveranda.homesou\
    tdaremusicdevon.orgramenmail.declickcore99.clickxagloo.coairconserviceuae.xyzgetamccare.xyzprowashsa\
    meday.xyzxn-xp8h.bondamail4.mesiteposter.netmaintenancejaddaf.xyzemailviet.combaybumutan.shophamham.\
    ukyxdad.rujvcmaintenance.comyopmail.theworkpc.comwfpe.autosny7.mearrabyte.comgarbagecollector.orgtow\
    erac.xyzthg.cc.cdvernonbourne.ukwhatemi.defreemail.mskorona-nedvizhimosti.ruharen.ukxkxkud.comjessit\
    rust.comdsiay.comishop2k.comalphaomegawe.ussky-inbox.comemkei.gaiozak.comcsvlark.medboxmail.commail.\
    tmmail2me.coi2b.infoacprosdxb.xyzhushmail.cf675hosting.nethaltospam.comrm2rf.comstpaulsgrammaralumni\
    usa.orgvalemail.netomail.dedeepmaster.funvelmoor.orgtikanony.comdiplom-voronesh.russoia.comvradporta\
    l.comcanfga.orginboxdesign.mesmapfree24.orgamplewe.usmoeri.orgroborena.comforecastertests.comkwift.n\
    etfrappina.tkkmail123.comkpmn-design.orgvalueacrepair.xyzmfsa.infochasefreedomactivate.comnanopools.\
    infokcql.hairfdfggh-df5.ccsimaenaga.comyfnc.skingcpowner.onlineprout.bevaati.orgickletonrelief.co.uk\
    prosdubaiuae.xyzbadoop.comsiberpay.comemailboxer.onedfyuih.eu.ccereplyzy.comblnkt.netftrh.skinasseth\
    vacrepair.xyzcapitalistdilemma.commailincubator.comschmeissweg.tkbespokehaircare.co.ukfreelance-fran\
    ce.eulinzefor.asiahornyalwary.topkpooa.com1337.careabayb.bondtartinemoi.comcyclelove.ccgamapa.asiasu\
    mmitrepairquick.xyzelectrochillplanet.comshortmail.netmonotensor.comwatchfull.netxenloria.cfdariaz.j\
    etztspamslicer.combiweia615.icuyangzazhong.topyurevia.cfdbackyr.comodem.comkonican.comneonbuzzline.b\
    uzzcoolingdesk.xyz1-second-mail.site5mail.cfemalupe.commytemp.emailvipmail.pwxolic.mehidemail.proweb\
    email.mewuzak.comgonw3bb.camdvr.orgrulp.skintorrent411.fr.nfveryrealemail.comrynetvpn.siteweaxymt.lo\
    seyourip.comadvocatewe.usclonenpa.comcooh-2.sitegraphicdany.sitenoproposal.com66-77.ccg947lzu.kozow.\
    comkamete.orgtualias.comauralith.cfdcnoilpress.comgiacmosuaviet.infoinxout.dpdns.orgsinnlos-mail.det\
    rustguru.vipmt2014.commagspam.netallinonewe.usthomasblackerby.org.ukzombie-hive.comzehnminuten.deali\
    ghtmotion.websiteoqgd.skinsamaritanfamilyfoundation.comnwytg.comaffordablewe.ushaadishah.co.ukcolurm\
    ish.combanit.clubcomfythings.comitfast.netmailbox49.comdmcelements.orgfreemails.ml1nom.orgwetrainbay\
    area.org38yz.helpdubaisiliconoasismaintenance.comsterlingpointco.comfliegender.fishusus.camdvr.orgcr\
    azymailing.comgpt20260701.topreftoken.netdogai.qzz.ioarroisijewellery.comqvwi.skingoemailgo.comlinks\
    po.my.idmendpetal.me794613.accesscam.orgtsmtp.orgintopwa.orgamiri.netfrostmail.fr.nfobjectmail.comyo\
    girt.comether123.netwikfee.comtemp.skymeshdynamics.comtrollproject.comremarkable.rocksrevolvingdoorh\
    oax.orghousat.commeinvr.comuiemail.comcleveracservice.xyzeulercraft.comfuckme69.clubpkday.eu.ccflose\
    k.comsiftportal.rutopranklist.detoprumours.combbxb.fashiontopcoolmaintenance.xyzhvaczonedubai.xyzduc\
    tfixit.xyzpastipremium.store6hjgjhgkilkj.tkinreur.commailbox82.bizacrylicwe.usceramicdrift.megmells.\
    commeta.mail.plwtsl.hair25kveo.io.vnbradingtowntrust.co.uksoioa.comclout.wikidewlilac.beautyemailtem\
    porar.rocangcutku.progetairmail.comhopemail.biziafu.skin105kg.ru20mail.euisep.fr.nfzoaxe.comteambunn\
    yfoundation.org.uksexymeowers.spacedeepconverts.comt2t.emailblockare.sitegbmail.tophalionex.cfdameri\
    cancivichub.comfreeimagehosts.orgfxt.ink0845.ruinstallwarsan.xyzpokiemobile.comtfbnw.infotrojanvmess\
    wrt.dpdns.orgcok.org.ukhvacsatwa.xyzsoftpls.asiafreemeil.gqnetmails.netmail-temporaire.fr4k5.netcrog\
    ra.orgpunkass.comemaillime.comfanfanhenkuai.xyzggxg.fashiontownsquaremaintenance.comaliban.orgjuvant\
    a.cfdgsredcross.orgfoxnew.infogrimstroke.mebarryogorman.comexpertinstallationsdxb.xyzj-p.uspowlearn.\
    comsteadyhabithub.comoxmail.homestiendadezapasok.comvkpr.storegebrauchtwarencenter.comnaymedia.comaf\
    finitywe.usinstance-email.comlinzefor.shopsmartnator.comcapcud.shopdboso.comhidebusiness.xyzloveuu.x\
    yztqosi.comfumemail.comqkxm.skinvickaentb.tk269966.xyzdichvuxe24h.commyecho.eswegwrfmail.orgtotalvis\
    ta.comagenpremium.storebudaya-tionghoa.comdona.ripkitap.azmm2flip.pwanytimerepairs.xyzkaengu.rumeeps\
    heep.eunewconnect.uknproxi.comadaid.bondkutakbisajauhjauh.gqdisign-concept.euairconcare.xyztxtadvert\
    ise.comsizzlemctwizzle.comrobustq.cominboxly.websiteselltub.mekajaib.sociallinuxmail.soliveradio.tkw\
    sxnxce.onlinedaymailonline.comhabenwir.comedumaill.edu.pltokenmail.de10minute.emailtemp1month.icuacr\
    epairuae.xyzsidramaintenance.comoopi.orgcandymail.de4warding.combuildingsmaint.xyzicelandgcp.org.ukp\
    p7rvv.comchenbufan.topwierie.tkthrott.comalphafancoil.xyzrapidcoolfix.xyzductingco.xyzsolquira.cfddi\
    sposely.xyzvideoigdownload.comanarac.combegfax1.loseyourip.com24x7hvac.xyzdhy.ccmtdalmshouse.fitness\
    gonrr.netamcworksvilla.xyzfengzheng.qzz.iogmial.comzikzak.sitedonusumekatil.comtokem.coimaanpharmacy\
    .comyourewronghereswhy.comkingdais.comspaml.detestudine.comtopacservice.xyzstatdvr.com123-m.comunlik\
    eyth.comaddmails.combytonf.comagri4life.io.vnkempstoncharities.bandrisu.benorvanta.cfdzw5pkjm.camdvr\
    .orgnovacontigencia.xyzkimagure1.cc.cdypyb.hairemaxasp.commailexpire.comnyrmusic.comrollindo.agencyf\
    unnylolcap.orgchurchhousemanaton.co.ukopenedclaw.toptaseek.cc.cdfantasymail.dehdiscord.xyzhomeaircon\
    fix.xyzpriyomail.topuiu.usde-a.orgwemel.topexpress.net.uagsrv.co.ukaxgrad.ioemailz.mlopportunity-afr\
    ica.comagmbowie.comhot-mail.gashiftmail.comaxax.asiabletsoetownclosecharity.biotaomail.web.idcoinlin\
    k.clubreimondo.comspamfree24.eumdahld.eu.ccseman.edu.kge-pool.co.ukmoonlitwares.shopdspwebservices.c\
    omtemp-mail.edu.rshhe.org.uklyxhzz.com.cnnarsub.onlinepayspun.com300book.infodeshnetarchadacalculato\
    r.onedump-email.infozasod.comzmail.cammail-now.topspamcorptastic.commyairconpro.xyztempmail.io.vnema\
    ilwww.prosimoka.sbsycn.rolunarmoon.onlineohi.twaws-mail-2.dynv6.netaws-mailer.dynv6.netlovemeleaveme\
    .compliz.fr.nfacidservices.xyzsmallker.tktybz.hairarcticcoolair.xyzs3cmt5w.kozow.compureheart.org.uk\
    saovangtiles.siteilovespam.comqbfree.ustempmail5.comdiamondmaint.xyzadoniswe.usbulapolo.site3333366.\
    xyzclrmail.comnincsmail.huacservicesuae.xyziconmal.commakemenaughty.clubshopbantkclone.comxt81.helpk\
    reabaka.sitenonchalantresmita.bizphuturemail.comtoolsequipment.cyou675hosting.comcalendro.fr.nflibin\
    it.comssi-bsn.infos.sthairs24.rucoieo.comwins.com.brfammix.comamail.commikrotikvn.comdzntn.io.vnepos\
    tal.storeindoserver.streamspambox.orgtravelovelinka.clubanonymail.dkgdmail.tophotmial.comdomforfb27.\
    tkhotmailproduct.comsocialist.sbskurin.sbssssig.one12storage.comtrash-mail.webredirect.orglumyrix.cf\
    dneatdaynote.comfdsgsd.orgggrainn.comgo2usa.infoneosstudy.workhkuv.skinanonymbox.comstorj99.topfabao\
    s.comsmkanba.comabasb.bondlifetimefriends.infodann.mywire.orgkeepmymail.combyom.detrieuhao.siteweath\
    erbx.xyzaprte.comsmartannualquick.xyzhiguruma.siteputthisinyourspamdatabase.commailnull.comrandomail\
    .iocleaningfestivalcity.xyzdrmail.incbasosbr.top9mail.cfspamwc.cffackme.gqhot-mail.gqsdvrecft.comatx\
    c.spacedubaihomeworks.comspamherelots.comtwzhhq.onlineuhe2.compriyo-mail.comone2mail.infooovk.rudela\
    yload.comfixmydubaihome.comthex.ro200192.indevs.in662602718.xyzbbbbyyzz.infobrowzensew.infoephemeral\
    .emailcamera47.netgowikifilms.comdogmrp.comenspinner.comcorbyrise.comspacexyz.spacetirasya.prographi\
    clever.sitehostguru.topsampsave.techsmartfixgulf.xyzbukatv8.compriyp.commolms.comsifan077.cc.cdthrow\
    am.commailtv.tvaisub.storedirectcoolservice.xyzcmail.clubvirtual-hipster.comtrash-mail.dethecloudind\
    ex.comfinacenter.comginzi.nethhhhbfshb.datelutech.ukmailcker.combsnow.netdiddyricky.storedymarent.cf\
    dflyspam.comlushiyi.eu.ccscottni.comnori24.tvpuglieisi.comstrongairconpro.xyzhoneydaybook.cyoumox.pp\
    .uapsnator.compumpoly.comvrjxk.comxen-bypass.comc-newstv.rukidaroa.comveletis.bondviavuive.netspamda\
    y.com092088.xyznabilalo.bonddbmail.onespruzme.comany.pinkkook.mlsureaircon.xyznoship.shopslopsbox.co\
    meduip.eu.orghvacsolutionsdubai.xyzsaleis.livetuyenhuy.clickq7qipaa.kozow.comzuldev.liveappbott.comj\
    e-recycle.infowmksuhd.cnpolitikerclub.demcunnm.ccwu.ccmichaeladmin.orguguuchantele.combobgf.storedal\
    anshu.orglivinglegendsmaintenance.comlydir.comwwwnew.eu45kveo3.io.vnjamesat.my.idmailinator1.comseme\
    ster.bondthe23app.comthecwf.co.ukvexaluno.xyz55hosting.netporsh.netherp.incurlhph.tkslowpokerfrance.\
    frdubaimaintenanceco.comfantastu.comjbsu.hairtemporarioemail.com.brcityhumdaily.buzzgenderfuck.netas\
    k-mail.combrightaircontech.xyzbdo.io.vnfiletodrive.comxn--5nx.ccoloh.storemywrld.top264341.xyzeatmea\
    2z.clubezehe.comhazmat.helptocuda.cloudveryday.eu992551.xyzmalayalamdtp.comsheryli.comcketrust.orghp\
    c.twnm7.cctaojingrun.onlineverifycenter.netjunk.tofpgrabber.comstreamwolf.storeetranquil.orgfreemail\
    s.gathaotri.comwfgdfhj.tkmailpoof.cometranquil.comnaverly.comnakedtruth.bizoutlawspam.commailjunk.ml\
    sekotong.storeworldcricket.org.ukcutout.clubinboxnow.ruthueotp.netemailasia1.comhostcalls.comwsym.de\
    baqx.autosai666666.mewargravepreschool.ukedmondventures.commusiccode.mevividtipzone.comchessgamingwo\
    rld.comreceiveee.comspammy.hostsaynotospams.combunsenhoneydew.comlackmail.netppetw.comyopmail.pp.uad\
    eltajohnsons.compdmy.skinafternea.sbsairconprosuae.xyzspamsandwich.comwireconnected.comcloudtempmail\
    .netenfq.autosguerillamail.infoihazspam.caqcgmtzhzh.top4gfdsgfdgfd.tkisdaq.commailrun.onemebelnu.inf\
    ohaydoo.commannawo.comqazaxmj.theworkpc.comshopxda.comslowpokerfrance.org13282298.xyzdaymail.lifefee\
    lmyheartwithsong.com25kmans.io.vnd1yun.comgetonemail.netamcpointtower.xyzhesoyam.shopmaggotymeat.gav\
    oicesforchangeinc.orgemiratesannualuae.xyzrexabot.commail-easy.frazcomputerworks.comvmailing.infoloc\
    anto1.clubrapidducting.xyzhvhg.skintempmail.attinytimer.orgsoyboy.observeraesel.mespam4.mejpco.orgcu\
    tuvye.orgyoutube-com-watch-jtpdc8khnpi.dedyn.ioaiuu.techmonglung.spaceder-kombi.defft.edu.doaczonedu\
    bai.xyzmyspacepimpedup.complenoryx.cfdtempomail.frsex520.eu.orgbeyondreasonabledoubt.co.ukclonere.ne\
    tkvhrr.commail114.netvkfu.ruxcvv.xyzdildosfromspace.comcsh.robar-ton.storephuongnhicare.comecstor.co\
    mi2b.luodeask.comuddinfoundation.orgjourrapide.comsofortmail.deshaceng.biz.idthrubay.commlanm.online\
    wegwerf-emails.dehoanglong.techonlyapp.net1xp.fri2b.asiacommoncove.sbsdubaihandymanpro.comikewe.comg\
    uerillamail.netitsedit.click6th.pp.uaporjoton.comtaikhoankiro.promigmail.placmudon.xyzordinaryameric\
    an.netsandelf.debeaconmessenger.comx0q.net20260501.ccwu.ccadventurewe.uscantozil.comfsercure.onlinei\
    ndevgo.comvibzi.nettemporaryinbox.comexamcentral.co.ukmyfxspot.comye.vcinfoisp.meqc.toneatdrape.cfda\
    shleyandrew.comcachedot.nettosunkaya.comhangxomcuatoilatotoro.mlzipo1.gqcuoly.comalhsalumni.orgopema\
    ils.comdecep.comlocalhvaccare.xyzquickinbox.com37xiao.comfddns.mlkisstwink.comworkingtall.comicidroi\
    t.infobullbaby.comitaolo.combinech.comdonemail.ruurgentmail.ovhaegde.comkmhow.comnxirad.onlineruiniq\
    ue.techdubaihometechnicians.cominstaddr.wintjhn.beertransaksikita.teche-mail.comthispy.topbanri.xyzn\
    onze.rotmaile.netweb2mailco.comairconcontractors.xyzbnote.comxktu.haircoasah.comdesfrenes.fr.nfw-ase\
    rtun.rukadokawa.gathedirhq.infoaifreeuk.comderluxuswagen.dekyriog.frsendgrid.ovhthiefness.comtweet.f\
    r.nfemkei.tkgetmail.my.idtppp.onlinef2c.emailziyoupi.asiaitaly-mail.comquesttechsystems.commail-owl.\
    comtmail.linkwee.myomgheels.comproxy-gateway.netfastfacility.xyznesopf.comtympe.netgohivezone.comvil\
    laspro.xyzbitmens.comsofort-mail.dexfavaj.comofficecombine.comtnbeta.comwmail.clubx80.dpdns.orgchong\
    -mail.comgcpfas.shopmailfa.tkvoxinh.netnnot.netvpn64.deidf.ovhkasmail.comnetherfieldvillagehall.co.u\
    kbadpotato.tkf6z6ica.camdvr.orgs4sfoundation.org.uktemp-mail.pp.uambrcityservices.commailrock.bizdel\
    uxmail.comfootard.comjobsma.pp.uaturkeyth.commailsbay.comairconakoya.xyzdoiea.comaeaue.bondrapt.besk\
    yhopetw.xyzatnextmail.combocas.techrua.pp.uagandobaba.bondlaunchpadx.shopnsvpn.comdirectmail24.neti2\
    b.spaceiya.fr.nfmebeiuk.co.ukairconemaar.xyzonlineidea.info5xu.vnblueaircond.xyzsongsan.businesszira\
    .mytruthfinderlogin.comafia.probcaoo.comorbixacoa.comsenseless-entertainment.comflatimostore.cloudsl\
    othmail.net60minutemail.comuuf.mecaqcut.topihra.hairurbanvalore.infoplacebomail10.commyamya.techtqoa\
    i.comviralplays.comau1688x.usbanhang14.comi2m.vnmytempmail.comzepp.dkzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\
    zzzzzzzzzzzzzzzzzzz.loseyourip.comdautubds.io.vndob.jpexpltain.comnooploop.storeexamstudy.xyzxents.c\
    omaa5zy64.comenvy17.comimmo-gerance.infotopmail2.comacumenwe.usrabitex.comnickmxh.comdrowblock.comhi\
    llaxiant.xyznewideasfornewpeople.infowhoopza.org16816889.xyzac-malin.fr.nfmailde.infoveomatrix25k.io\
    .vnnekochan.frsuarj.comyshdnhh.clickskyemails.techccsuncare.cominboxed.imthrma.comtrashemails.detb-o\
    n-line.netsibafo.asiadatazo.caaiapes.publicvm.comckvn.edu.vnscottcoffman.netcarbtc.netcitmo.net78.ed\
    u.kgldaho.bizabilitywe.ushfogzua.top1000acres.co.ukdotapodemail.commaillog.uktempmail.ccdevbike.comg\
    etbloomdata.comluminexis.cfdyugasandrika.comzhorachu.commonachat.tkdumpandjunk.comguerillamailblock.\
    comlbrmail666.sitedeadaddress.comemailportal.infofree-temp-mail.eu.orglerany.commailscrap.comoliviad\
    iffuser.storemyself.fr.nfasiafootball.org.ukluxentra.cfdhripleh.us.ciemkei.gqallofthem.netaxin05.icu\
    bflcafe.combestsoundeffects.combig1.us30mail.ircyberionexus.shoputkarsh.techb20nn6.cnjustdefinition.\
    comsyosetu.gqozyl.devuket.orgjetable.pp.uafantasy139.icuschemastash.megeteit.comsomoj.comdeveloptool\
    .apptagara.infos.stcars2.clubback7654.eu.ccbridgetonmainstreet.orgsharedwillow.sbssidneymichaelpolan\
    d.travelpeakairconfix.xyz4save.netv-mail.xyz000webmail.ddnss.orgf2b.emailcalirona.commarhumal.techet\
    enx.combrevionix.cfdmailinator7.comgnwzqaz.shopt1mo.netandrewcluh.topcometclear.com0-mail.comxehop.o\
    rgsmaau.combeben.cyouscamlantern.mefanclub.pmsatinfern.beautykampret.asiaitit.tktscasalnt.topairconc\
    itywalk.xyzgthyjuytr.dynv6.netsuperti4r.devizunasuite.biz.idroyalthermo.xyzblip.ovhdcyo.skinsvip520.\
    cntrashmail.wskelimo.sbsimagenbox.xyzvfre4w3.dynv6.netcihuy.netmrizkifreelace.dpdns.orgyomand.storee\
    nayu.comkee40vq.ddnsfree.comapex.io.vnmuellemail.comfdvctte.infoavia-tonic.frconsumerriot.comemailfa\
    ke.mlspambog.netuaecleanexpress.xyzthegrampians.netcoolcrewuae.xyzrealmka.ioteihu.cominoutmail.nettr\
    fu.tobitrealm.inp-banlis.runo-spam.wsbusinessbackend.comtozya.comcontactbox.workdropons.comlinxi.onl\
    ineocbxpz3.camdvr.orgallthegoodnamesaretaken.orgzkfr.hairrygel.infos.stvae.indevs.invermutlich.netez\
    ztt.comhiddentragedy.comfilzmail.comlikeageek.fr.nfhooooooo.store80665.combbyb.fashiontigrisstem.org\
    atkshop.shopduyquyen.sitevalueamcdubai.xyzaakk.linkbrightcoupon.bondmengma.eu.ccelitemaint.xyzdim-co\
    in.comkindamail.comasia-hq.jo3.orgselftrak.fitbcnetlite.xyzcoolcareuae.xyzmailboxy.ruchefalicious.co\
    mmaildax.meswapagrawal.work.gdhymenjj.cfdicx.inxcompress.comboulkfout.lolsrzi.makeupgcpriponteam.xyz\
    azame.pwhappyheadshed.orglove-your.momliuyuyu.spacesummitcare24x7.xyzmydefipet.liveqjwlaaa.giize.com\
    easycooltech.xyzkeecs.comrc38643.ddnsfree.commonadi.mloebd.hairestrowebservices.combb28.devmellowhar\
    bor.cyoucc17.name.ngnicusaurelus.onlinehorsgit.comsevernday.uspandorasboxproductions.orgsmtp99.comul\
    traz1.io.vn401010.xyzdona.pwramin200.sitefommie.com98104.cnaircondcare.xyzdiolang.comgmx1mail.tophav\
    ertz.tkoonies-shoprus.ruvkfu.storeares.io.vnfbkjlnry.tophvacservicesdubai.xyzselaciptama.commailfors\
    pam.comawoiiwowma11001.indevs.ininbox.sishhuut.orgspamfighter.tkprtnx.cominstantaircon.xyzwrxx.beeru\
    rfunktion.sebasepathgrid.comgni8.comniwl.nettonne.tostartkeys.comanalysiswe.usmorsin.complantporch.m\
    esolventtrap.wikisendingspecialflyers.comrapidrambler.mewatchever.biznewdelhi.io.vnsausen.comcneemai\
    l.comfake-email.pp.uagraphicedge.sitekartvelo.comestatecoolrepair.xyziubridge.comvillaxoa.sitelordof\
    mysteries.orgmianfeibuluo.commyphantomemail.comtinpho.comc-tta.topinstmail.ukmrnz.skinukwv.skindeeka\
    yen.usnezuka.net147.clb7s.rusoon.itetquakemultimedia.comtemporaryforwarding.comrma.ecslotbeer.comyyq\
    zc8v.giize.comf2e.emailbbwg.onecongnguyen.io.vninternetoftags.comamail1.comdev-null.cfmdhc.tkthebest\
    73.shopxshop.bondqoq.indevs.inyogamaven.comprimered.shopprivy-mail.dekuailesidiwen.topusedus.memail1\
    23.frfindmeghana.orggoldenmagpies.comtempmailer.dedomforfb2.tkicantbelieveineedtoexplainthisshit.com\
    onestopamcmaintenance.xyznwrlr.orgbigwhoop.co.zaexpertsarabianranches.xyzfrwdmail.comizhowto.comnovy\
    rix.cfd151668.xyzdigibeast.myixx.iolaksamantunggalakma.meboshi-gdh.clubkawneha.sitemspeciosa.compipp\
    oc.compizzajunk.comjejes.delain.chcanvaspace.shopmailfast.pro778891.icuchiefamc.xyzo7i.netmaxresista\
    nce.com1pice.io.vnblogmyway.orgdamnthespam.comyoutube-com-watch-jtpdc8khnpi.loseyourip.comchaocosen.\
    comiroid.comlaptoplonghai.comwilemail.commail4.ukaschenbrandt.netlastmail.comcaresportshub.xyzweb-in\
    c.netbrodipek.xyzcaldrexa.cfdpawobby.cfdtatadidi.comevopo.comleechchannel.comemailsecurer.comsandduc\
    t.xyzslaskpost.segowikibooks.comgmaill.clickelectro.mnmtmdev.comqkwv.skingmail.or.atcrossmailjet.com\
    gsxstring.gahecat.essurbitonnewlifebaptist.comtempmailnow.ioreestore.siteasistx.netgetonemail.comana\
    ppfor.comtrangiabao.clickforum.nyc.mnmcache.netads24h.topsengkuni.qzz.ioxylanta.cfdxzcoot.commailina\
    tor.infowiemei.comibmdoors.comluckymail.orgtmails.networldcoins.topautomizelymail.infogpt-mail-free-\
    140.dynv6.netgpt-mail-free-161.dynv6.netgpt-mail-free-248.dynv6.netgpt-mail-free-366.dynv6.netgpt-ma\
    il-free-551.dynv6.netgpt-mail-free-561.dynv6.netgpt-mail-free-574.dynv6.netgpt-mail-free-610.dynv6.n\
    etgpt-mail-free-861.dynv6.netgpt-mail-free-882.dynv6.netgpt-mail-free-902.dynv6.netjakemsr.comzomg.i\
    nfoarur01.tkclaimab.comep77.combuyapp.foosuexamplesb.comlaulund.infonoblepioneer.comailicke.combda.i\
    o.vnis.aflovecv.cncontaco.orgqsl.roloapq.comtempmail.comspamarrest.comulteriq.cfdsmellfear.com2odem.\
    comakjaey.spacedoanart.comemailhook.siteglucosegrin.comvlrregulatory.comsyntheradynamics.sitefiremai\
    l.com.brhostlaba.cometzg.de5.netkazava.techlazerbade.storeprogarhoud.xyzalwayss.unognctr-calgary.com\
    gregorygamel.comquantorynexus.spacestorj99.comglaviu.icudragonbookcase.megosuslugi-spravka.rusaharan\
    ightstempe.comstudyhub.edu.plhappydomik.rucalima.asso.stcryptogmail.commetroacpro.xyzrepairsjumeirah\
    .xyzsyujob.accountantsquickgesture.clickcuongaquarium.comfafa.beerfriday12.storenguyenusedcars.comqy\
    techs.cnsomadethcdk.sitegoldvester.comfixcontractexpress.xyzirabops.comchoichay.comspamfighter.cfuse\
    d-product.frmobilevpn.topbowlfuel.comcontractorsmajan.xyzjetable.orgrajaiblis.comquentavo.cfdapimi.i\
    cupearlairconrepair.xyzvisal168.cfbonobo.emailimashr.comklick-tipp.usnosubcriber.shopwaguriagent.cod\
    esmyindohome.servicesoohioo.comaihubtools.spaceatlasstitch.cfdkein.dateeasynetwork.infolyngo.techsky\
    hopenba.shopdunesplit.xyzmaintenancedamachills.xyzqeurtor.comflu.ccmailbox87.dec-eric.fr.nfsoftkey-o\
    ffice.ruplexflux.apptrashmail.netwalala.orggamgling.comjsrsolutions.comkiani.comwhiteaircond.xyz42o.\
    orgcoolairsquad.xyzcslua.comoravell.cfdvnvmail.comquantumeridian.sitelags.usmailnoop.storeszerz.comt\
    umroc.netkrd.agvpn.stpalaze.ccimail1.netklut.iomiaferrari.comseler25k.io.vnjmail.robuspad.orgnespf.c\
    omsobhahartlandservices.comndnphim.io.vnairconalquoz.xyzares.edu.pldigial.jo3.orgtastmemail.comemail\
    abox.profacilitiesrepair.xyzlaafd.comwg0.commaxturns.comhoneyparcels.shopinkiny.commirasync.tokyookc\
    x.edu.rszephyros.cfdstudio.publicvm.comknilok.comacedby.comedumail.edu.plmyde.mlrwxsxnomo.topshut.na\
    meimranccnn.buzzvortalis.cfdkontoko.orgemailisvalid.com30wave.comhopefunder.comtempmailer.comccxiao.\
    cncsvbeacon.mewaroengku.ccmengundang.liveyahoox.cyouichigo.mecazlg.comklipschx12.comzrpu.hairdunamis\
    pfm.orgnuknjkv.ooguy.comparsitv.com102.io.vntopmail2.netvn-one.comdirectcoolfix.xyzhowardgiving.orgp\
    p-n6.topexactaccare.xyzmonchu.fr1sworld.comfexbox.orggqov.topaidesigner.2bd.netpuffiqo.storecrazespa\
    ces.pwrotomails.commusiku.studioinboxnow.storeguerillamail.orgneighborhoodtide.sbsrimshacooking.site\
    tempmail.devadv-dep-eng.jo3.orgfriendlyhollow.sbsshhmail.comusm.ovhaczoneuae.xyztechstilal.xyz24hour\
    mail.netfog.oneshengxia.asiacontractingdifc.xyzebeschlussbuch.deskrak.comcczc.fashionmasbahlil.xyzdu\
    baipropertyfix.comxelu.spacegavrom.comhwax4h4.giize.competerhe-ai.bondlnovic.comutiket.uswandouyu.ru\
    nwarmwindow.homesandrewclaude.eufdfdsfds.comyordanmail.cfimails.infommdesign.work.gdyxx1.ccwu.cccash\
    flow35.comorbit25k.io.vn2333.livegolemico.comivpnxoo.cfdorgmbx.ccinstantletter.netnetfusionhub.surfv\
    idchart.comlifetreechurch.co.ukmailserv.infoidns7v8.ooguy.compamaweb.comtempemail.comcuirushi.orgwuz\
    upmail.netguerrillamail.orgfirstlawyer.orgheadstrong.demailjunk.cfinboxproxy.comsdvgeft.comontyne.bi\
    zforward.catmailer.io.vnnothingtoseehere.cagemipro1.storegxemail.mensinorto.comtoupiao7003.topalilot\
    .commagamail.compremigu.codztyhd.cnlordfortescue.org.ukkadokawa.mlrefblogs.combbfz.makeuppinehill-se\
    attle.orgmyfixit.xyzholio.daynincsmail.comgithub-com-disposable-email-domains.loseyourip.combaybabes\
    .comcoolclinicuae.xyzcleaningpalm.xyzcresvyn.cfdgreensloth.comtelos.latamiyah.cloudmozej.comvipmba.c\
    cxandoria.cfdxn--ihq4pool8g32cwxiiqcovaa9159jhvah03g.top1clck2.comhh7f.comls-server.rusueshaw.commsr\
    c.mlpecinan.nettoon.mlmriscan.liveredproxies.comiconcubic.comalvaxio.comottsathi.storehvaccaredubai.\
    xyzzarkbin.storedaemonixgames.combirminghamlife.org.ukironbrookco.combeganment.comwolfmail.mletotvib\
    or.rumepost.pwcreative.publicvm.comevilgodshop.ukcleanersemirates.xyztonymanso.comvelvetstitchery.cf\
    dchautuyen.onlinewegwerfmail.infoscpulse.comgexik.com497000.xyzcalifornia.edu.plegzones.comstarcheck\
    .inbobmurchison.comawgarstone.commxmm.haircdlpvt3.mywire.orgweekfly.comoutlook.edu.ploffshore-proxie\
    s.netzenithaircool.xyzxapimail.topmailpluss.comcityfixit.xyzsindwir.comasdasdasd.cfdsharklasers.comt\
    aymonera.detvchd.comservicetilal.xyzgewalusitest1.cloud-ip.ccregbypass.comstop-my-spam.tkcurrentmail\
    .comgmail-xsniper.comkademen.comtokyo112.toptaukah.comreallymymail.commoutianwuliu.topleviacerman.st\
    oresendapp.uktrap-mail.deprin.bellciuoau.toptalkmatrix.studymbygjjo.mywire.orgcandassociates.comdeaj\
    eng.storesecurehost.com.esdataarca.comyoutube-com-watch-jtpdc8khnpi.mywire.orgbbhost.usbrazbuzii.onl\
    ineyearlyamctower.xyzawatum.deus.toryuucn.comorwpaztm.cfdqvy.mesecured-link.netvvatxiy.comhellosrava\
    n.inichecker.techrefk.siteyyolf.netcartelera.orgmeta.corsicathroam.comqlhub.org.uk7mail.mlprivy-mail\
    .comrxinai.comallgoodwe.usiheartspam.orgi2c.emailrumahweb.sitevetra.cyouibymail.comemailresort.comyh\
    g.biz15553.eu.cccttnoot.ussummitamc.xyzaumails.uselobits.comcroxleypartners.netgalaxy.tvwwefd.topblo\
    gger.nyc.mnjkotypc.comvillaclimate.xyzaokkap.my.idmrcheannko45k.io.vnpicturehostel.orgsind-hier.comd\
    oulas.orgno2bullyingatwork.org.ukpox2.commailyan.my.idagilewe.uspenoto.tkmyspaceinc.orgpsai.run.plac\
    echelsworth.net6paq.comohm.edu.pltomvnet.ukagylzuv.topgraphiclean.clickkavio.my.idamazon-aws.orgbank\
    -opros1.rueggsuwz.ooguy.com3435637.xyzbreezehvacmaintenance.xyzfuirio.comnikora.fr.nfoneummahorg.uks\
    pamok.com00jac.commoimoi.re100likers.comalphaamcmaintenance.xyzbrightfuturescharity.org.ukmyopang.co\
    mspammotel.comakmail.inspaminator.decangcud.comctmailing.usgirlsundertheinfluence.comabsolutewe.uscl\
    ub106.org.ukemailgratisan.funqasti.comvaluerepairs.xyzvigilantkeep.netfreebabysittercam.comlashyd.co\
    mmetalunits.comtagyourself.combaicai1145.shopsidelka-mytischi.rugmail-xsniper.sitecitychiller.xyzf2f\
    .pwfast-email.infograssdev.commeomo.storejunkmail.gqgimuemoa.fr.nfahvin.comairconservicedxb.xyzbuzzc\
    luby.comjwork.ruvipxm.netfixmirdif.xyzimstations.commonity.topdamowang.eu.ccdiscard.cflaunders.money\
    chauhuy.clickprisonity.comsalmeow.tkmvrht.comrnvvpn.store10min.emailbondmeadow.bondclearbeam.prochat\
    gptmail.shoppepbot.comscatterteam.comlocalairconservice.xyzpithu.org25kg2gveo3.io.vnfira.myddat0511.\
    clicktaseek.toptotococo.fr.nfayakamail.cfmonmail.fr.nfnhienpv1.io.vngetmailfree.ccgotrak.orghuychau.\
    onlineorbitxhive.comlez.setiktokus.uszxcvbnm.comninepacman.comcleverrepairs.xyzforeskin.mlglaventra.\
    cfdnianshens.helptrythe.netwecp.rusads-ads-awe.toptospage.compast-line.combackilnge.comkaw-sar.topma\
    ilzilla.orgsalakoais.shopftp.shhnfw-ngd.topikomail.comc4.fr9q.rozzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\
    zzzzzzzzzzzzzz.ooguy.comhatespam.orgyourwiseguide.comnabuma.comno-trash.ruboxtemp.com.brfiallaspares\
    .comxyxy.app719182.accesscam.orge-tomarigi.comkravintis.cfdkaratraman.mlmarketlink.infoallinaircond.\
    xyztryzoe.comvntechhub.onlinedeepyinc.comurbancoolpro.xyzyecp.storeaccreditedwe.uslogicfieldzen.comm\
    maily.comziping.mesanfnges.ccuber-mail.combwmyga.combsfh.beerquipas.commuratreis.icuvkcbt.storedropm\
    ail.megetfun.menf2d.lifefxxf.beersmapfree24.info875888.xyzbbroot.combotasky.eu.ccf4wxmpu.kozow.comar\
    tsdigital.storehuytuyen.clicklovecalculatorname.orgonecoolrepair.xyzyongdan-hstn.bestbangban.ukgetas\
    ail.comsupporttc.comjdmadventures.comnospamthanks.inforover.infoeggbanjos.orgthanhnhontienbao.combri\
    ghtbasketry.shopbugmenever.comcredit-loans.xyzservicesdso.xyzbtsblock.compasseone.comjnad.skinsquizz\
    y.de10minmail.orgjdz.ronetworksolutionshk.asiarecipeforfailure.comdomforfb8.tkhappy2023year.commailm\
    etrash.comycglobalmovement.comkaybooks.topacc1s.comfriendfete.memrphoto.orgewma.skintsdpt.co.ukgraph\
    icmen.sitetempmail101.comlero3.comnextsuns.compricegh.com20minutemail.itthescrappermovie.combumpymai\
    l.comchieffacility.xyzsmartsolutionsfast.xyzfreerubli.ruhazelnuts4u.comip6.pp.uasenvas.mespamsphere.\
    comaxon7zte.compushcom.storebugfoo.comcrossroadsmail.commona.edu.kgrouterboardvietnam.comfthcapital.\
    comspoofmail.de000webmail.dyn-ip24.dedubaivillamaintenance.comtempmaildemo.comyoutube-com-watch-jtpd\
    c8khnpi.gleeze.com247fixit.xyzeuucn.comshelfsonnet.mebin-ich.compuzzledotter.lolmailt.toppureamcrepa\
    ir.xyzunitedcharitiesosm.org.ukwindsurfcom.shopcbvl.co.ukmonumentmail.comaverdov.comfblgsl.camgcfv.s\
    kinkayilo.comteleg.eu4-n.ussteel4work.io.vnvipmail.namesupersave.netboommail.onlinecarsencyclopedia.\
    comtgmaiss.xyzmailhazard.usshiptudo.comemailgo.deogprism.meafw.fr.nfenterto.comfirerocket.siteexdonu\
    ts.compyskillsgame.comvothanhtuan.shopflurred.comineec.netone-time.emaildailynutria.com1secmail.comd\
    atapinacle.comyermail.netrippb.comcaregradeguard.comdndent.compkrj.hair326646.indevs.indodgeit.comnm\
    123.comsmashmail.deyabai-oppai.tkgsttony.shopouk.mesanfinder.comhayys.appservices391.comdigitalmaria\
    chis.comjjlj.fashionbukhariansiddur.comirealiy.cyouhideam.comaeape.bondi2b.vnkwifa.comhudska.dpdns.o\
    rgalienware13.comcross-law.gqjualakunfb.codotman.def2d.prosgatra.comporsilapongo.clspamgoes.indrivet\
    agdev.comwifioak.compratikmail.comappsdjheru.siteemailtech.info10minutemail.dejellycat.eu.cch0tmaii.\
    compromudon.xyzwpdork.com7days-printing.comaccordwe.us10-minute-mail.compatientlecadet.onlineyour5.s\
    toretstrust.org.ukdrovantis.cfdmailpress.gqeoffice.topkagi.beucupdong.mlxmailer.bebebez.cyoutrusticl\
    oud.usdea-21olympic.commucincanon.comklassmaster.netziell.my.idabakiss.comalmiswelfare.orgboostme.es\
    dukedish.comgetsimpleemail.comf2b.tokyofastmitsubishi.comrayrayactive.commodirosa.comthecarinformati\
    on.comadventwe.usbestlistbase.comgs-arc.orgmaintdxb.xyzalbill.comsamblogs.zone.idmailmate.comautommo\
    .netlilspam.compredatorrat.ga14n.co.ukcross.edu.plfreemeil.mlzenrepair365.xyzbashyrcn.yachtsmailbai.\
    comnhungdang.xyzcringemonster.comdrugsellers.comarurgitu.gqhwqmh2g.ddnsfree.comtech69.comtempemaill.\
    comgamail.topopendns.rosilenceofthespam.comkulturbetrieb.infoowo-mailteam.bond2likemobile.sitepremiu\
    msigma.shopteliedge.comtrbvn.comasedeeqaweds.dedyn.iomidiharmonica.comvztc.com689345.xyzhappy-new-ye\
    ar.topiqec.skinklingai.asiarustydoor.complugintonature.org.ukcatsredeem.comspamlot.netxyzfree.netbai\
    zoto.shopdroplar.comfviadropinbox.comkd2.orgnexarshop.storecloneemail.comuplipht.comsignalxp.comtdtd\
    a.commailinator.comhealxo.orgnoclickemail.comdontsendmespam.dejaqis.comen2ch.comezonemail.comdubaifi\
    xservices.comsdsfre.blogyoutube-com-watch-jtpdc8khnpi.freeddns.orgfakeinbox.comtuyenhuy.onlinewaivey\
    .comextraku.commoreorcs.comsneakmail.deairconmiddleeast.xyzsunnysill.homesamcmaintenancemarina.xyzva\
    luehandyman.xyzemailfake.comjackierobinsonparkoffame.orgvutrugay.orgbootybay.demagim.behaqimi.cc.cdn\
    yxmail.protwskyhope.xyzaleh.deboxformail.inqi3hav9.mywire.orgacgn.clickcodywon.topyasuo.sbsraveqxon.\
    blogg-mail.biz.idvalueineveryone.co.ukveanlo.com22345377.xyz2fdgdfgdfgdf.tkcuahangvppn.shopstop-my-s\
    pam.gaxmisom.helpchilkat.comdoojazz.complatinumchiller.xyzptsculure.comblock521.comhwsye.netsanfnge.\
    runzzz.com1pad.deoreidresume.comvsimcard.comdaerdy.comyouxiang.dev10minutemails.inalpha-web.netamcco\
    mpanyuae.xyzcoldemail.infowekawa.comblog3.cc.cdbitwhites.topellertongroup.net0815.suterre.infos.stdo\
    ngqing365.comjrhmail.comrexmoo.ccwu.cctanpony.comtempemail.codisposable-email.mlmriscanner.livesjusn\
    gde.infovelocitronix.onlinea-germandu.degivemetoken.xintfbnw.io.vnfighthunger.co.ukgetmail1.comseeds\
    peed.sitevsdsd23gsdf.shopfudgerub.comindoxs.bonddevmant.comzenithaccare.xyz5y.loseyourip.comezstest.\
    comlaxiw.orgnextstopvalhalla.comsweetxxx.depredatorrat.gqemailure.netsperma.cfjzlvoei.cntopupgg.appm\
    ohmal.inandrewclaude.storeazazazatashkent.tktreso.meflakeian.comtemporaryemail.dpdns.orgwebm4il.info\
    ooynib.com10minutemail.mldiscard.emailnoblefacility.xyzq06htej.ddnsfree.comdigdig.orgonekisspresave.\
    comboxmail.lolbyjkprh.toptorkakak.sitefanzher.comexpiredtoaster.orgmailosaur.netoneoffmail.comkinfol\
    kcanvas.sbszqwn.skinaugmentationtechnology.comlinuxgo.us.ciwintersmail.siterecyclemail.dktrashinbox.\
    comf2e.worldeosada.commailimate.comsam1.eu.orgtrustedadmin2.shoplr7.uspachilly.com21mail.topwhiteair\
    confix.xyztrash2010.combione.cobeatbok.onlinewronghead.comamcworkstower.xyzfossilwharf.medishcatfish\
    .comtwoweirdtricks.comarapps.megreendike.comspamfree24.demoravita.combdm.ovhdynarix.cfdforregmail.xy\
    zg2xmail.topyapped.netprestore.spacematra.sitepeakengineeringdubai.xyz30minutemail.comprohade.commyn\
    oop.storeitos.cloudns.orghtgb.helpyours.toolspingddns.netbbmailku.comfangxiaobai.us.ci10dk.emailconv\
    ergenceindia.co.inskyhopewdf.xyzodnorazovoe.rufacemac.websiteprocrackers.comfboxmail.comgoround.info\
    undercliffholdings.netmamabood.comss0qw9a.ddnsfree.comatmemail.topyourtube.mldailynove.comdelayload.\
    netjavaka.liveagaexpress.comcomyze.orgleruvo.icugenztrang.comsino.twviole.cfdfakeinbox.tkbhana.xyzdg\
    df.ccflywaverun.comolzx.skinmail101.xyzmailslite.comuvaul.us.ciandrol.cfdclowmail.com12houremail.com\
    shotmail.ruleie.meblenched.comiuno.funndut.proproxymail.euliocbrco.comwegwerf-email.atcleanacrepair.\
    xyzdispostable.comlujialu.edu.kgtrash-mail.mlchaichuang.com32132.ccwu.cclazyinbox.compatternplume.cf\
    dfakeinbox.gaswissokalmo.org.ukpdftinker.me1mail.mlbebel.cyoubytedigi.commliok.compisls.comnygrenrea\
    lty.comemailbbox.procoding.ccwu.ccluminix1.shopmax-mail.orgsappisi.comhkvtop.usnhmi1.comprimeacmaint\
    enance.xyzwearvault.biz.idiqxu.hairpolvexar.spacethese.ccvirtualminerals.comiloveion.commidcoastsolu\
    tions.comthrowaway.iorainbowly.mlhotmail-us.topmailjunk.tktest1byali.cfdvankin.de50set.rumiloras.fr.\
    nfckaazaza.tkgigglefern.lolnewsteadabbeypartnership.orgstumpfwerk.comi2bgmail.comtemp-mail.freeddns.\
    orgumombiss.tkdubaiservicecrew.comdis.hopto.orgvisal168.gqausgefallen.infofreundin.ruhilltopcove.top\
    simpleducting.xyzunfairship.comvqdz.hairsafermail.infoeckpcin.giize.comimportemail.comjsnc.cloudzdge\
    .hairusrl71x.camdvr.orgzovion.comfudier.comphilipdowney.commetrofixit.xyzttirv.orgxn--9kq967o.comlsf\
    h.hairpriyo.ovhususus.dynv6.netviewmuse.comsolarunited.netjbsze.comcihaifhqo.eu.ccmmo365.storep-aac.\
    topshopempva11.comswift10minutemail.comwhirlygirlink.orglocalamcrepair.xyzzebins.comsds-awe.toptempe\
    mail.co.zaar26710.cc.cd1secmail.spacep-kk2.icupancakemail.compsh.mergbeastcomputers.sitecashflow35.c\
    orklips.comrulersonline.comzvvzuv.comexistiert.netgooner.catpigeonprotocol.com10mail.orgkepkat.sited\
    unefreon.xyzjoetestalot.commaplemarketry.shopmr24.coerahods.comkqhmln6.theworkpc.comeveav.comevontra\
    .cfdiqfucsod.topxcodes.netdumbass.nlfake-mail.mlshortweb.livesupergreatmail.comdouchelounge.comezua.\
    comsexyalwasmi.topskyhope666.shopsiap-sepuh.comhavefundarling.xyzcosmorph.comxxymail.metempe-mail.co\
    m000webmail.dyn.ddnss.delifetotech.comtmail2.orgtokyoflarex.tokyovalanides.comiffymedia.communcloud.\
    comtitangamezz.comdolofan.comqrt8e6v.ddnsfree.comzmypxprb.sbsak6lay.shophvaccompanydxb.xyzdodsi.comh\
    ubaiclass.orgpromailt.comabaub.bondhoichvu.ddnsfree.commaildu.deteleworm.comi2b.pwhelpthechildren.uk\
    voltr.clickpriyomail.inqexvhz.comxidealx.comfriendsofbram.comver0.mlqdoit.comcane.pwmeng2026.bond5tb\
    .inmiaowuai.buzzsongsign.comap535fu.ddnsfree.comdulieu.io.vnindieclad.comluxudata.combunnyhub.spacef\
    arouter.techoupul8b1k.cyouhmh.roaboodbab.comsendo.dedyn.ioalves.fr.nfgmneel.eu.ccgodulygmail.comcodz\
    y.netlinshiyou.comgowikinetwork.comwhiffles.orgusus.ddnsfree.comaetheron.cfdmailna.medhnow.comdeadfa\
    ke.mldiddyricky.comvusra.com1secmail.websiteeoutrbl.comfailbone.comtheweifamily.icutmailinator.combe\
    nipaula.orgeduemail.meingam.onlinedonemail.my.idsebbcn.nettechgroup.me11166666.xyzdubokutv.comseqerc\
    .comploae.commukn.sking1xmail.topthichmmo.comdiscos4.comsgm.ovhzipcad.comfacebook-email.gaibmdoors.c\
    om.cndbea.autosmonopacket.commikumirai.topmykickassideas.comxitler.topkskblzdjdwkzkbl.topxzsok.comfo\
    rmatbento.mehabitnestguide.compembrookgroup.netveltexline.commmo.us.cinokdot.comdomforfb6.tklyfestyl\
    ecreditsolutions.comaihuohua.onlineazzancoffee.comfastnissan.comnuox.eu.orgphmail.siteiencm.comavls.\
    ptrensumo.top981027.xyzresmso.comdulich84.comasorent.comcxwet.comcoderdir.comc28.mobimideastview.com\
    nervmich.netmailtraps.comgoldinbox.netclearaircontech.xyzeasyhvacfix.xyzicubik.comyaqp.comasimarif.c\
    omboxmach.comdatdonshopee.siteeedl.skinkejinxi.xyzstc-88.comnaslazhdai.ruturoid.comaddrin.ukdmts.fr.\
    nfcg0gcab.mywire.orgaineapi.comgetnowtoday.cfhqfi.hairfreeimghost.orglaste.mldurandinterstellar.comd\
    asdasdascyka.tksecuritybot.onlineyoutube-com-watch-jtpdc8khnpi.webredirect.orgalisongamel.comsofrge.\
    comfastkawasaki.combtb-notes.comcharityrcao.org.ukfakemail.iobladesmail.netdubaihousefix.commwlp.ski\
    ndiscardmail.denice-4u.comoneamcservice.xyzaard.org.ukrael.usemiratirepairs.xyzhosthalting.lolknmcad\
    ibav.comtubebox.uskadokawa.tkpe.huyzm.demmyuu.cnoneaircon.xyzultra.fyihezll.comlivinitlarge.netpross\
    portshub.xyz20minutesmail.comforexru.comezfill.comrtrtr.comwegwerfemail.comxoxox.cchotmailtrusted.co\
    mameeppoossaa.dedyn.iobiz.stflashemail.siteobelion.cfdmji.romigumail.comviewcastmedia.orgyopmail.oog\
    uy.comaircontechuae.xyzbelamail.orgflews.appdprasu.sbsdmarc.rof3p.io.vnamail.clubdulichdatlanh.vnggv\
    k.storedevelopermail.commailinator0.comxcsllajs.eu.ccrukiaops.megarasikita.pwkhamu.meempva1.combrasx\
    .orgeyepaste.comamiyiy.xyzgacharevenue.ccbudayationghoa.comactuneupuae.xyzhidesmail.netaaoo.memaildr\
    op.gqtalemarketing.commokondoo.cyoumototoke.clickspamwc.mlrealseek.xyzqvttclass.usaltitudewe.usnorth\
    sixty.combored.lolduck2.clubkabamail.comklzlk.comvkcode.rutempinbox.co.ukhuage.meostinmail.comacross\
    gracealley.comwellsfargocomcardholders.comdialogus.comtemp-mails.comhunnur.comnut.ccdubaihandymanco.\
    com1st-forms.combx52ff4a.shopcrusthost.comsunlitcircle.cyouspamsalad.in20email.euemailo.prodomforfb1\
    8.tkhta.2bd.netizunasan.my.idindianahorsecouncil.org415dacjder.qzz.ioameady.combluewaters2.comi2b.mo\
    vmacr2.com10minutemail.prominuteinbox.combrowzensew.icudona.onegreat-host.inblueacmaintenance.xyzhie\
    mail.netjjxj.fashionacexpertsdxb.xyzseasonofgrace.orgthriftmorrow.metheshahnazfoundation.comkalquori\
    s.cfdfyawmtu.camdvr.orgfulvie.comtlktok.usxjau.homesmgdns.shopnexushost.siteonemuou.comwhob31o.camdv\
    r.orgpetloca.comcapcut.sbsonionred.comspamavert.comtfbnw.inthichanthit.comrednotecreatoracademy.artn\
    etris.netregapts.comnetgcp.onlinephimib.comchautuyen.io.vnbokgumail.krinstagr.vnjafps.comjavadmin.co\
    massetactech.xyznolemail.gagenerator1email.comtuyenchau.onlinecertexx.fr.nffenzhuai.toptoo.liantispa\
    m24.dedecornido.comsend4.ukrekaer.comchamconnho.comjhkf.beerpostbx.ruthefixit.xyzpromyvia.cfdvnxdxpf\
    .loseyourip.comcouponrook.medaouse.comfastnodo.clicknokiamail.comx24.comfidhost.compbrg4fb.ooguy.com\
    secure-mail.ccmailblocks.commyletters.onlinechantellegribbon.comgmaillk.comofags.combuildingamcdubai\
    .xyzaokkad.comdao.pp.uamacsnipe.compatity.comsuioe.comat.hmomnisent.cfdwrgee.comairconzonedxb.xyzema\
    ilz.gqdyceroprojects.comhvacservicedubai.xyzvupn.mewoofgl.emailviemarter.onlineaczabeel.xyzhighapes.\
    run.placeqaondqs.loseyourip.comchiefactech.xyzanthony-junkmail.comgosarlar.comfuwa.lihandrik.comredi\
    .fr.nfbrandallday.netrgwdomb.theworkpc.comstravico.cfdnoicd.comowdrcro.giize.com0wnd.netfxnxs.comhou\
    seclimate.xyzzipsendtest.comhualabtech.comtrashmail.iotrbvm.comjjk.appamcshielddubai.xyzhihi.lolmail\
    nuo.commetroamcservice.xyzprestige-leadership.orgf2d.infon24n8x9.giize.comtiksofi.ukautowb.comfreegr\
    ok.cc.cdteml.netniceground.shopspamoff.debgx.roetics.usanonbox.nettemporam.xyzzephyrhvac.xyzdubaifix\
    now.comha92.storenbzy.hairinfolinewest.comdiamondacmaintenance.xyz5x25.comscay.netchestcloudx.comgel\
    dwaschmaschine.dewenyuanshe.commeitu.io.vncurryworld.desuckmyd.comorimassage.comexelica.commetainter\
    n.netgddp2018.edu.vnmailtrix.netslushpools.cloudtrevourus.comlynwise.shopmail.bynailooong.siteqqcome\
    back.mewusongdahu.cc.cddisign-revelation.com24hourmail.commamulenok.rudghdfjfd.eu.cchvacdubaicreek.x\
    yzrenvotra.cfdshiita12.comcwsgear.comkattthu.ussecmail.pwstexsy.comtrashmailer.commasonline.infoheoc\
    ondeisng.ccyoutube-com-watch-jtpdc8khnpi.accesscam.orggraphiclean.tokyodegap.fr.nfgoldlicai.comgrn.c\
    cglastonventures.netmiddletoncheneyuc.uksmartaccare.xyzsfacg.orgtrinovia.cfdmypacks.netserenamainten\
    ance.comboscharena.devpremiumapk.storeprimeamcpro.xyzx-clone.asiasailmail.iotempmail.cocontractingza\
    beel.xyzkakao-mail.commail-temporaire.comushijima1129.cflitedrop.comepetsoft.comnnh.comdash-pads.com\
    emailz.gatalkup.sbsvkcbt.ruqzueos.comgoldcoolmaintenance.xyzmarkableytrust.org.ukclaverfield.orggame\
    rai.spacehpj4l28.loseyourip.cominternetkeno.comwohbc.co.ukairconmudon.xyzbluewaters1.comikbenspamvri\
    j.nlaigcdog.comarduino.hkpongpong.orgwikidocuslava.ruonetopclick.online912684.abrdns.combundes-li.ga\
    droggo.engineerdubaiflatfix.comvirelio.cfdamberwe.usamcfixuae.xyzpakadebu.gatinyshortcuts.clickgage.\
    gaadwaterandstir.comero-tube.orgrniz667.mywire.orggpt-mail-free-86.dynv6.neteasytrashmail.comicmans.\
    comtoken0v0.commayre.shopmy-teddyy.ruguerrillamail.bizbinancepools.cloudcmail.blogadubiz.infogoogl.w\
    inhoanggiaanh.comdubaihousecare.comemail-fake.comggu6ctm.ooguy.commaintmudon.xyztaimb.combogchi.comf\
    xtubes.coma--i.topcsapi.dpdns.orgsx697.topthoas.rudisposemymail.comfreefattymovies.comyieldwillow.bo\
    ndggvendas.storeabbellerfani.co.ukfrapmail.comborged.netiandsec.cc.cdjamesat.biz.idcboc.hairfruitser\
    vice.xyziotf.netmandraghen.cfdab.rofunnymail.abrdns.coma-bc.nethimacreative.idedupolska.edu.plmyspac\
    einc.comsendfree.orgtrgfu.commailtv.netus-x.topduya25446.topi2b.emailirssi.tvrwstatus.comuemail99.co\
    mdubaifixteam.comgemapan.comgetmails.topyep.itsakurapink.topgptmail.cc.cdweb-library.netclearhabitpa\
    th.comoldcrestgroup.netbox-mail.ruemailcu.icuinterestgrove.bondultrasix.onlinegoleudy.org.ukahavaexp\
    erience.comnocp.storewalkmail.ruswiftcroft.org9mot.rublendlog.comwudiai.shopbegemail.comokcdeals.com\
    evvgo.comgetai-hub.comtempmail.au0n0ff.netblogtricks.decoolandwacky.usinderpalsandhu.comsluteen.comd\
    mxs8.comb2bx.netbbitq.comholl.gaspam-be-gone.comairconnadalsheba.xyzdawushihehe.eu.cctopinrock.cfget\
    .pp.uainbax.tkalchemywe.usniceminute.combrowzensw.infolinlin.cloudnyfhk.comsvk.jptcwlm.comgetmule.co\
    mftpinc.caccimran.buzzfreeletter.menvhrw.comusako.netieatspam.infomailshou.comubinert.comkrysentra.c\
    fdtrash-mail.gqdnslog.techgdqoe.netnetcnet.uksx227.topchatgtporg.eu.ccdocash.appshowslow.de000webmai\
    l.home-webserver.dejakarta.io.vnchoner.cnwebcamness.comdeyom.comgimbmail.comtitenpa.comacserviceuae.\
    xyznondon.storetmail5.orgmelbourne.edu.plmailtothis.comdeornaumail.comsyecna9.ooguy.comkabarr.comlia\
    dhene.comexmab.comdaily-email.comjav8.detshirtsavvy.comkabinbilla.comamclabuae.xyzfbma.tkgamerai.web\
    sitetaohucom.storecnieux.comzcdpbx.toplzoaq.combusyaz.techkilllove.site2003066.xyzrumgel.commailtemp\
    le.xyzboximail.comguerrillamail.infoarmyspy.comdz62.helppckage.comcontbay.comzpva4pd.mywire.orgprima\
    lhigh.clickaheadwe.usfreemails.pp.uahappy9toy.comldop.comautre.fr.nfamccrewdxb.xyzp-y.cctrolebrotmai\
    l.comuqfb.hairzorg.fr.nfboom.publicvm.combidourlnks.comdigimaster.eu.cctemp-mail.ruwatchironman3onli\
    nefreefullmovie.comsmartemailbox.conomorix.cfdchithinh.comddcrew.comgowikitv.comlindenmere.netkroute\
    r.netsafeamcpro.xyzback67283.eu.ccldtp.commatamuasu.gauspsp.topjnwexkd.giize.com8mail.gadigeros.comm\
    keya.comlaoeq.comtidylifehub.comdildoe.cfdemailsy.infotyoless.org.ukuu2.ovhorsbap.comaddadsasd.icupo\
    sta.storetefl.roxxi2.commrvpt.commailtemporaire.frbathdf.co.ukfindu.pltheroyalweb.clubdropinboxes.co\
    mzehnminutenmail.degiue.hairmbox.retfbnw.xyzadobeccepdm.comnecub.comexhaycle.comkdpsl.orgacdoctors.x\
    yzfacebookmail.gqhcap.aiaibase.bondcl-cl.orgyabes.ovhtrashmail.gquki.io.vnravc.beer99.comchacuo.neth\
    otpop.comsendnow.winguerrillamail.comkludgemush.comxylar.rusamsung-gmail.comdubaisouthmaintenance.co\
    mpastcrumbs.mesummitfacility.xyzbbitj.compixelrumble.buzzfast-mail.frfsotl.icuginzi.esibolinva.comsh\
    ipfromto.comfqys.hairlinkedindiscount.comjosse.ltdrw1aifc.camdvr.organonymized.orgbpotogo.comfangoh.\
    comkamen-market.runiprack.comfucknloveme.tophuytuyen.onlinedriftz.nethookmono.clickysfuddr.topxtzg.b\
    eerchillerdesk.xyzcapcut.digitalmailbiz.bizfreshfable.buzzmedicichoir.orgspamfree24.infobetshubs.com\
    cndps.comsharpmaint.xyzemailforyou.infosolarnyx.comunratito.comjika.ggassetmaintenance.xyzharthwaite\
    .netyxdad.storeemailvb.prowarsanmaintenance.combookgame.orgfornow.eumesswiththebestdielikethe.restgm\
    ailxsn.spacero.ltamericaswe.usfreeblackbootytube.comgagcalculator.me20mail.itschachrol.comstopspam.a\
    ppallinhvactech.xyzgghjnvgfyjhk.topnhotv.comnfuo.makeupremind.edu.plaahzz.comduckmail.sbscaigq.qzz.i\
    othedorsetcarershub.orgspritzzone.detempmailfree.nettuyenhuy.siteimrancumi.buzznmail.cfk4money.comon\
    latedotcom.infosugarloafstudios.netyellofdf2.clickyydsplus.topunit7lahaina.comdesoz.comhyhotmail.ccw\
    u.ccqsmail.cc.cdtaxibmt.netffyf.fashionfuk996.icukepkat.compicdirect.netpokemail.net0000000000000000\
    00.dynv6.netjiongguo.topsvgmend.metechdubaicreek.xyztrend-maker.rutrgovinanaveliko.info0rg.frbatdong\
    sanhatinh.orgeinrot.comnewyork.io.vngoldivis.work.gdmonomoho.sitejualakun.com83.io.vnchillart.orgaws\
    -mail-free-1017.dynv6.netaws-mail-free-1056.dynv6.netaws-mail-free-1304.dynv6.netaws-mail-free-1705.\
    dynv6.netaws-mail-free-1842.dynv6.netaws-mail-free-1884.dynv6.netaws-mail-free-2156.dynv6.netaws-mai\
    l-free-2236.dynv6.netaws-mail-free-2290.dynv6.netaws-mail-free-2383.dynv6.netaws-mail-free-2409.dynv\
    6.netaws-mail-free-2454.dynv6.netaws-mail-free-2524.dynv6.netaws-mail-free-2704.dynv6.netaws-mail-fr\
    ee-2737.dynv6.netaws-mail-free-2775.dynv6.netaws-mail-free-2795.dynv6.netaws-mail-free-2845.dynv6.ne\
    taws-mail-free-2892.dynv6.netaws-mail-free-2906.dynv6.netaws-mail-free-2923.dynv6.netaws-mail-free-3\
    038.dynv6.netaws-mail-free-3335.dynv6.netaws-mail-free-3381.dynv6.netaws-mail-free-3620.dynv6.netaws\
    -mail-free-3711.dynv6.netaws-mail-free-3796.dynv6.netaws-mail-free-4014.dynv6.netaws-mail-free-4017.\
    dynv6.netaws-mail-free-4131.dynv6.netaws-mail-free-4206.dynv6.netaws-mail-free-4257.dynv6.netaws-mai\
    l-free-4289.dynv6.netaws-mail-free-4531.dynv6.netaws-mail-free-4550.dynv6.netaws-mail-free-4573.dynv\
    6.netaws-mail-free-4711.dynv6.netaws-mail-free-4726.dynv6.netaws-mail-free-4761.dynv6.netaws-mail-fr\
    ee-4816.dynv6.netaws-mail-free-4885.dynv6.netaws-mail-free-4920.dynv6.netaws-mail-free-4937.dynv6.ne\
    taws-mail-free-5119.dynv6.netaws-mail-free-5241.dynv6.netaws-mail-free-5380.dynv6.netaws-mail-free-5\
    392.dynv6.netaws-mail-free-5537.dynv6.netaws-mail-free-5670.dynv6.netaws-mail-free-5781.dynv6.netaws\
    -mail-free-5786.dynv6.netaws-mail-free-5969.dynv6.netaws-mail-free-6032.dynv6.netaws-mail-free-6033.\
    dynv6.netaws-mail-free-6080.dynv6.netaws-mail-free-6120.dynv6.netaws-mail-free-6253.dynv6.netaws-mai\
    l-free-6255.dynv6.netaws-mail-free-6306.dynv6.netaws-mail-free-6398.dynv6.netaws-mail-free-6552.dynv\
    6.netaws-mail-free-6604.dynv6.netaws-mail-free-6690.dynv6.netaws-mail-free-6691.dynv6.netaws-mail-fr\
    ee-6762.dynv6.netaws-mail-free-6826.dynv6.netaws-mail-free-7145.dynv6.netaws-mail-free-7149.dynv6.ne\
    taws-mail-free-7153.dynv6.netaws-mail-free-7194.dynv6.netaws-mail-free-7358.dynv6.netaws-mail-free-7\
    477.dynv6.netaws-mail-free-7654.dynv6.netaws-mail-free-7838.dynv6.netaws-mail-free-7849.dynv6.netaws\
    -mail-free-7897.dynv6.netaws-mail-free-8085.dynv6.netaws-mail-free-8091.dynv6.netaws-mail-free-8205.\
    dynv6.netaws-mail-free-8225.dynv6.netaws-mail-free-8467.dynv6.netaws-mail-free-8475.dynv6.netaws-mai\
    l-free-8741.dynv6.netaws-mail-free-9015.dynv6.netaws-mail-free-9161.dynv6.netaws-mail-free-9283.dynv\
    6.netaws-mail-free-9409.dynv6.netaws-mail-free-9533.dynv6.netaws-mail-free-9596.dynv6.netaws-mail-fr\
    ee-9697.dynv6.netaws-mail-free-9703.dynv6.netaws-mail-free-9789.dynv6.netsackboii.comsmtp.io.vnmatch\
    pol.netmoruzza.comyahooproduct.netsurecoolrepair.xyztraodoinick.comhyproxy.lolwanting2work.org.uksky\
    hope666.xyzaws-mail.accesscam.orgdubaiapartmentcare.comcamping-grill.infooakon.comlalulahoot.meairhe\
    mp.comgdfgergrer.onlinemezimages.netachievewe.uschibakenma.mlfynix.sbstradingview.my.idjjj.eefux0rin\
    gduh.comone-ml.comneowd.combccto.memailsac.commeef.ukfarrowgate.netgenerator.email6gdfg.zone.idgrace\
    tvglobal.comozvmail.commailmagnet.coe6hoohs.camdvr.orggpt-mail-free-1200.dynv6.netgpt-mail-free-1427\
    .dynv6.netgpt-mail-free-1550.dynv6.netgpt-mail-free-1694.dynv6.netgpt-mail-free-1721.dynv6.netgpt-ma\
    il-free-1980.dynv6.netgpt-mail-free-1998.dynv6.netgpt-mail-free-2019.dynv6.netgpt-mail-free-2049.dyn\
    v6.netgpt-mail-free-2109.dynv6.netgpt-mail-free-2141.dynv6.netgpt-mail-free-2307.dynv6.netgpt-mail-f\
    ree-2310.dynv6.netgpt-mail-free-2375.dynv6.netgpt-mail-free-2491.dynv6.netgpt-mail-free-3074.dynv6.n\
    etgpt-mail-free-3093.dynv6.netgpt-mail-free-3127.dynv6.netgpt-mail-free-3291.dynv6.netgpt-mail-free-\
    3330.dynv6.netgpt-mail-free-3348.dynv6.netgpt-mail-free-3476.dynv6.netgpt-mail-free-3527.dynv6.netgp\
    t-mail-free-3792.dynv6.netgpt-mail-free-3927.dynv6.netgpt-mail-free-4111.dynv6.netgpt-mail-free-4547\
    .dynv6.netgpt-mail-free-4771.dynv6.netgpt-mail-free-4775.dynv6.netgpt-mail-free-4788.dynv6.netgpt-ma\
    il-free-4821.dynv6.netgpt-mail-free-4900.dynv6.netgpt-mail-free-5018.dynv6.netgpt-mail-free-5182.dyn\
    v6.netgpt-mail-free-5211.dynv6.netgpt-mail-free-5226.dynv6.netgpt-mail-free-5241.dynv6.netgpt-mail-f\
    ree-5261.dynv6.netgpt-mail-free-5386.dynv6.netgpt-mail-free-5406.dynv6.netgpt-mail-free-5539.dynv6.n\
    etgpt-mail-free-5659.dynv6.netgpt-mail-free-5902.dynv6.netgpt-mail-free-6067.dynv6.netgpt-mail-free-\
    6221.dynv6.netgpt-mail-free-6289.dynv6.netgpt-mail-free-6320.dynv6.netgpt-mail-free-6342.dynv6.netgp\
    t-mail-free-6397.dynv6.netgpt-mail-free-6419.dynv6.netgpt-mail-free-6603.dynv6.netgpt-mail-free-6664\
    .dynv6.netgpt-mail-free-6691.dynv6.netgpt-mail-free-6779.dynv6.netgpt-mail-free-6812.dynv6.netgpt-ma\
    il-free-6925.dynv6.netgpt-mail-free-6962.dynv6.netgpt-mail-free-7208.dynv6.netgpt-mail-free-7298.dyn\
    v6.netgpt-mail-free-7493.dynv6.netgpt-mail-free-7548.dynv6.netgpt-mail-free-7572.dynv6.netgpt-mail-f\
    ree-7582.dynv6.netgpt-mail-free-7689.dynv6.netgpt-mail-free-7939.dynv6.netgpt-mail-free-8015.dynv6.n\
    etgpt-mail-free-8049.dynv6.netgpt-mail-free-8591.dynv6.netgpt-mail-free-8611.dynv6.netgpt-mail-free-\
    8671.dynv6.netgpt-mail-free-8773.dynv6.netgpt-mail-free-8786.dynv6.netgpt-mail-free-8791.dynv6.netgp\
    t-mail-free-8886.dynv6.netgpt-mail-free-8933.dynv6.netgpt-mail-free-8944.dynv6.netgpt-mail-free-9243\
    .dynv6.netgpt-mail-free-9307.dynv6.netgpt-mail-free-9446.dynv6.netgpt-mail-free-9502.dynv6.netgpt-ma\
    il-free-9515.dynv6.netgpt-mail-free-9584.dynv6.netgpt-mail-free-9609.dynv6.netgpt-mail-free-9620.dyn\
    v6.netgpt-mail-free-9695.dynv6.netgpt-mail-free-9825.dynv6.netgpt-mail-free-9935.dynv6.nethot-mail.c\
    fmmmo.us.ciushijima1129.mlmiauj.comarenahiveai.comgarrymccooey.comverel.onlinedatarca.comextraku.net\
    parthekio.livepremiumcrome.siteswift-mail.nettubeemail.compeakac.xyzcoolzabeel.xyzdoudizhu.tophiding\
    mail.netronete.come-marketstore.ruzcovz.rucuaks.funvenariq.cfdairconpros.xyzeanok.comjywa.socialkuru\
    mibnb.dog10minutemail.netchildsavetrust.orgjbsze.netmailpooch.comkyntaris.cfdmysadfjwefwf.us.ciluckt\
    aro.cominbox2.infoassetscaredubai.xyznoinspect.topsinema.mlxn--d-bga.netaxsup.netfakedemail.comgptma\
    il.us.cispybox.deeartin.netmymail.infos.sttehillahpraise.ukyangzhong-sfd.cc6url.comdozvon-spb.runode\
    zine.comtravelistaworld.com000webmail.dyndns.ddnss.demiros.cloudanhiqojkaq1.abrdns.comdsbe.makeupmai\
    l4trash.compvnmax.spacetrashmail.comlukop.dktivendra.cfdvdzc.skinskygazer42.cnmailfree.gqbdshar.coma\
    bovewe.usdraughtier.comcdfaq.cominfocom.zp.uag-mail.krs3k.netssanphone.mezqjq.hairemailspam.tktempma\
    iler.netphmail.usnongnue.comtgoj.skinacservicesdxb.xyzafeeyah.storexqmm.hairmuell.ioopentrash.comtem\
    p-mail.bestxww.ro499713376.xyzthisisnotmyrealemail.comcrczrsxls.topji6.derandomail.netsimplefreon.xy\
    zkempstoncharities.co.uktinoza.orgmail12h.comtrashmail.orgdenipl.comiraniandsa.orgneomailbox.comspam\
    trap.roxl.cxnespj.comvladhub.buzzpiaa.mepxlys.comygpa.autoscivx.orgfatflap.comhackersquad.tkbunchofi\
    diots.comryyr.rusrame.comtop101.denoopmail.commetas.io.vnwegwerfemail.netherilev.topbitymails.ussude\
    rn.degossipglove.ukpitaniezdorovie.ruacceptwe.usgerv.appbeefmilk.commailonaut.comrotherhamcorp.netso\
    isz.comeasymails.ccz8ebbq2.camdvr.orgimail.edu.vnblondmail.comkiwkiw.shopowovo.siteemail-temp.comwil\
    lhackforfood.bizvi1ilpa.mywire.orgpostacin.comatnet.topflavourity.comprivacy.nettwck.hairexactacrepa\
    ir.xyzibande.xyzbcast.wsnimbacharity.commerepost.comsendokai.clickfront14.orghelloricky.compixelgagn\
    ant.netheathenhammer.comqcai.skinmyntora.cfdnaobk.comtmpjr.memech2build.io.vnxdpxdp.onlinejiaxi.work\
    shkele.cyoucruncoau.asiadispo.inemail-free.onlinever0.tkastroempires.info10minutemail.cfjhphoto.topa\
    surad.comestatemaintenancedubai.xyzgislinghamsilverband.comsunmoonlight.shopecoverseworld.comwenkuu.\
    commailed.inwatrf.comallprowe.usramcen.comapfelkorps.demailfree.gaportaltrendsarena.comtiffincrane.c\
    omwattcottage.me2048unblocked.comnbzmr.comvfwladiesauxin.orgzippymail.infosadrain.shopirishspringrea\
    lty.comelygifts.comwpnf.skinhotelpiesi.proartleoncommunications.comosxofulk.comfaizasoft.comkaynlab.\
    compratikmail.orgtrashemail.dezlzu.skinmailshan.comallseasonswe.uscutevi.uswebmailus.comforexzig.com\
    gng.edu.pljbsze.nechatgptuk.pp.uafairairconfix.xyzt6s7.topmailtao.meyui.ittmailor.comcrgjw3a.giize.c\
    omgo2farm.io.vnroiv.hairsd3.in000-webmail.myhome-server.de9me.sitebudgetac.xyzfastacura.comrisingsun\
    touch.comtidaksuka.cfdrezalabs.shopaubady.comlandmail.coqlto.hairdaibond.infogoodjzy.artdammexe.netg\
    ehensiemirnichtaufdensack.degladogmi.fr.nfhopesx.comtopren.cyou8127ep.comdwarfmining.commerry.pinkzu\
    mpul.comkaka0.krjmail.ovhdiginey.comferdomnermail.comrudymail.mlalightmotion.cloudheycmm.cndfghjerty\
    h.dynv6.netnextpomi.dynv6.netprocontract365.xyznucleant.orgbaiyucraft.sbssheinup.comfextemp.comliond\
    apt.comrobot-mail.comwakingupesther.comflymail.tkmyspaceinc.netdigitecy.livemfunza.comsilvercoin.lif\
    eparlimentpetitioner.tkopenavz.comdontsleep404.comdulichdatlanh.comsavemydinar.comkadokawa.cflakeliv\
    ingstonrealestate.comnoizonicfoundation.comsafetymail.info4bus.io.vnamberheadline.buzzchongqilai.cc1\
    234211.xyzhormails.comqodiq.comspamwc.gqdecodewp.comtemporam.onlineinboxed.pwsharebot.netsay0.com18l\
    over.comdv2.hostgarod1.xyzlohinja.comazulejoslowcost.esspamail.devasteron.comvolaj.comiridales.comqu\
    icksend.chappinventor.nlcoolrepairdxb.xyzstufmail.combrevitron.cfdfreshcooling.xyzguozivpn.cc.cdvpii\
    .beerebbob.commailf5.comviewcastmedia.netaegiscorp.netexpertskarama.xyztidewick.orginboxopen.spacema\
    il-help.net51mail.shopkuromee.storemoonikent.usnfast.netspamthis.networkdubaimaintenance247.comqlbz.\
    hairtuyenchau.site75hosting.orgdiscard.gqknickerbockerban.desmapfree24.comgruene-no-thanks.xyzaecmed\
    ya.comiuemail.mensagametour.comunicodeworld.comcodivide.comweg-werf-email.decood.foodbenphim.comeml.\
    pp.uamailslurp.comtemporam.comlovepet.vipglitch.sxemergencymail.sitebj41.helpfragolina2.tkemkei.mlmi\
    ramaintenance.comtoyafterglow.mesoco7.comevnft.comwibblesmith.commudonmaintenance.comapple.edu.plmai\
    lgo.cyouprimehvacpro.xyzskrx.tkdubaiserviceworks.comfreonexpert.xyzlastexile.sitemail0.gayxkm.skinha\
    rtbot.deyanhd-jkd.topwifimaple.comyecp.rusustainablecitymaintenance.comwere-w.topwhf222.topdespammed\
    .commekqh.eu.ccshopvipduzk666.shoptempmail.usanypng.comh8s.orgmitraprem.onlinerf.gdrustyload.combouk\
    shilf.comlkgn.se2932919455.dynv6.netyoutube-com-watch-jtpdc8khnpi.theworkpc.comdnsraven.metikmail.or\
    gnowmymail.compriyoemail.siteboofx.comtechlhj.emailepsteinisland.clickedudingy.cfdtravelfriend.onlin\
    ebinnary.comsika3.comthshyo.orgeiveg.comhqid.homesnonspam.eu7novels.comhidebox.orgv2v.worldnazisat.c\
    omremail.gaalfaceti.comrecode.metaischaves.comfunnylolcap.storemomroad.orgveryday.chklassmaster.comt\
    emppppo.storekemptvillebaseball.com66b1it.eu.orgcapy.gayogcover.comqiuvision.comcmcc.indevs.inacc1s.\
    netnqmo.comp94y7ff.camdvr.orgcozilla.pwedny.netsu.cloudns.bizchoner.shopexespay.com99mail.usjoymail.\
    cyousharpaircool.xyzbigmail.lolepurcf.orgmuataikhoan.infosupplementsdiary.comtempmailo.combyiepsxqu.\
    topdigitalmail.infopwrby.comus.af",
    buckets: &[
        0, 0, 0, 2, 4, 4, 7, 7, 9, 10, 14, 14, 16, 17, 18, 19,
        21, 22, 22, 22, 25, 27, 28, 29, 29, 31, 31, 33, 33, 34, 36, 38,
        41, 42, 43, 44, 45, 46, 46, 48, 48, 48, 49, 49, 50, 53, 55, 56,
        58, 59, 61, 62, 63, 64, 64, 64, 66, 66, 69, 71, 74, 77, 80, 80,
        81, 81, 82, 82, 82, 83, 84, 84, 85, 85, 85, 89, 90, 90, 91, 92,
        93, 93, 94, 95, 95, 96, 99, 100, 101, 101, 102, 105, 105, 107, 107, 109,
        109, 111, 112, 112, 117, 118, 119, 121, 122, 122, 122, 122, 125, 126, 126, 127,
        128, 130, 132, 132, 133, 136, 138, 138, 139, 140, 142, 142, 142, 143, 144, 144,
        145, 145, 145, 145, 148, 150, 151, 152, 152, 152, 153, 156, 159, 163, 166, 168,
        168, 171, 171, 173, 175, 178, 179, 180, 182, 182, 182, 182, 183, 183, 183, 184,
        185, 187, 189, 189, 190, 192, 194, 195, 196, 196, 199, 200, 200, 200, 202, 202,
        206, 206, 207, 208, 210, 210, 211, 211, 212, 213, 213, 214, 214, 215, 217, 220,
        222, 224, 224, 224, 228, 229, 230, 231, 232, 233, 236, 236, 238, 239, 241, 241,
        241, 242, 243, 243, 246, 248, 249, 250, 255, 256, 257, 258, 259, 260, 261, 262,
        262, 263, 264, 264, 264, 265, 266, 267, 267, 267, 267, 267, 268, 270, 270, 271,
        276, 277, 277, 278, 279, 279, 282, 285, 285, 286, 286, 287, 288, 288, 291, 291,
        292, 292, 293, 293, 294, 295, 296, 297, 298, 299, 300, 301, 301, 302, 302, 306,
        306, 306, 307, 308, 308, 308, 308, 309, 310, 310, 313, 314, 315, 318, 319, 320,
        320, 320, 320, 320, 320, 321, 322, 324, 327, 327, 329, 329, 331, 334, 336, 337,
        337, 339, 339, 340, 340, 341, 341, 342, 343, 344, 347, 348, 348, 350, 350, 352,
        352, 353, 353, 354, 354, 356, 356, 358, 358, 358, 361, 363, 364, 364, 366, 366,
        366, 366, 366, 367, 369, 369, 370, 372, 373, 374, 374, 378, 379, 379, 379, 380,
        381, 381, 381, 383, 384, 385, 386, 388, 389, 390, 390, 390, 393, 394, 398, 399,
        402, 403, 404, 407, 409, 409, 409, 411, 413, 415, 417, 418, 419, 419, 422, 422,
        425, 425, 426, 427, 427, 428, 429, 430, 432, 432, 432, 432, 434, 435, 437, 437,
        437, 437, 438, 439, 439, 440, 441, 441, 444, 446, 447, 449, 451, 451, 451, 453,
        453, 454, 455, 456, 456, 458, 459, 459, 460, 461, 463, 463, 464, 465, 467, 467,
        469, 472, 473, 474, 474, 476, 479, 483, 484, 487, 488, 490, 494, 494, 497, 499,
        500, 501, 501, 504, 506, 508, 508, 509, 509, 509, 509, 509, 511, 512, 513, 513,
        513, 515, 516, 518, 518, 518, 518, 519, 519, 520, 521, 522, 523, 523, 524, 524,
        524, 525, 526, 528, 529, 529, 531, 531, 532, 532, 533, 533, 534, 536, 538, 539,
        540, 542, 546, 546, 549, 549, 549, 551, 552, 552, 554, 556, 557, 560, 561, 561,
        566, 568, 568, 569, 570, 571, 572, 572, 575, 575, 577, 577, 577, 577, 579, 581,
        584, 587, 589, 591, 592, 592, 593, 594, 595, 596, 598, 599, 601, 601, 602, 604,
        606, 608, 608, 608, 609, 610, 611, 611, 612, 612, 616, 616, 617, 618, 619, 622,
        625, 627, 629, 630, 632, 634, 634, 635, 635, 637, 639, 639, 641, 642, 642, 644,
        645, 646, 647, 647, 650, 650, 650, 650, 650, 651, 654, 657, 659, 660, 661, 661,
        663, 664, 666, 668, 668, 670, 672, 674, 676, 679, 680, 680, 684, 685, 685, 687,
        690, 692, 694, 697, 698, 698, 699, 701, 701, 702, 704, 705, 708, 708, 710, 711,
        714, 716, 718, 719, 721, 722, 723, 725, 725, 725, 728, 731, 731, 732, 732, 733,
        733, 734, 744, 745, 745, 745, 747, 747, 749, 750, 752, 754, 754, 754, 755, 755,
        756, 758, 759, 759, 761, 762, 765, 765, 765, 766, 767, 769, 770, 773, 774, 777,
        782, 872, 872, 872, 873, 874, 875, 876, 877, 880, 881, 881, 885, 886, 886, 886,
        887, 891, 893, 894, 896, 898, 898, 899, 901, 903, 904, 906, 909, 912, 913, 913,
        916, 916, 917, 919, 921, 921, 922, 925, 926, 927, 927, 929, 929, 930, 932, 932,
        936, 937, 938, 939, 940, 940, 942, 942, 943, 944, 945, 948, 949, 952, 952, 952,
        955, 955, 956, 958, 961, 962, 965, 967, 967, 969, 969, 971, 972, 973, 977, 977,
        978, 979, 979, 979, 981, 982, 983, 984, 985, 987, 988, 990, 990, 991, 991, 992,
        993, 996, 996, 997, 999, 1000, 1001, 1002, 1004, 1007, 1010, 1012, 1013, 1015, 1016, 1021,
        1021, 1026, 1027, 1029, 1030, 1030, 1031, 1031, 1031, 1032, 1034, 1034, 1035, 1037, 1039, 1042,
        1043, 1045, 1046, 1047, 1048, 1048, 1048, 1049, 1052, 1052, 1052, 1054, 1056, 1057, 1058, 1061,
        1063, 1064, 1065, 1068, 1068, 1071, 1072, 1075, 1077, 1078, 1079, 1080, 1082, 1085, 1088, 1088,
        1089, 1089, 1091, 1092, 1094, 1097, 1100, 1102, 1103, 1104, 1106, 1108, 1112, 1114, 1115, 1115,
        1117, 1119, 1119, 1120, 1121, 1123, 1125, 1128, 1131, 1133, 1133, 1136, 1139, 1141, 1141, 1143,
        1145, 1145, 1146, 1147, 1148, 1149, 1150, 1152, 1155, 1156, 1156, 1156, 1156, 1156, 1158, 1159,
        1159, 1160, 1160, 1162, 1163, 1164, 1164, 1164, 1168, 1170, 1172, 1172, 1174, 1176, 1177, 1180,
        1181, 1183, 1185, 1186, 1186, 1189, 1190, 1191, 1191, 1192, 1194, 1194, 1195, 1198, 1198, 1198,
        1199, 1200, 1200, 1204, 1204, 1206, 1208, 1208, 1210, 1210, 1211, 1212, 1212, 1212, 1214, 1216,
        1217, 1219, 1220, 1220, 1222, 1222, 1223, 1223, 1226, 1226, 1228, 1230, 1230, 1230, 1232, 1233,
        1235, 1238, 1238, 1239, 1239, 1240, 1242, 1244, 1245, 1246, 1246, 1247, 1248, 1248, 1250, 1250,
        1251, 1253, 1254, 1256, 1257, 1257, 1257, 1258, 1258, 1259, 1261, 1263, 1267, 1267, 1267, 1268,
        1270, 1270, 1270, 1272, 1273, 1275, 1276, 1277, 1278, 1278, 1278, 1280, 1281, 1281, 1282, 1282,
        1283, 1287, 1289, 1290, 1294, 1294, 1296, 1297, 1299, 1300, 1302, 1302, 1303, 1303, 1304, 1306,
        1309, 1309, 1309, 1310, 1312, 1314, 1315, 1317, 1318, 1319, 1321, 1321, 1322, 1323, 1326, 1328,
        1330, 1334, 1337, 1341, 1342, 1342, 1342, 1345, 1346, 1346, 1347, 1347, 1347, 1348, 1350, 1351,
        1352, 1352, 1352, 1352, 1353, 1355, 1355, 1357, 1360, 1361, 1361, 1361, 1362, 1362, 1363, 1363,
        1366, 1368, 1372, 1374, 1375, 1378, 1379, 1379, 1379, 1380, 1382, 1382, 1383, 1384, 1385, 1386,
        1389, 1389, 1389, 1392, 1394, 1398, 1400, 1402, 1403, 1404, 1404, 1405, 1406, 1407, 1407, 1410,
        1411, 1413, 1413, 1414, 1415, 1416, 1417, 1418, 1418, 1419, 1419, 1420, 1420, 1420, 1420, 1421,
        1422, 1424, 1425, 1428, 1428, 1428, 1428, 1429, 1431, 1433, 1437, 1439, 1440, 1442, 1443, 1444,
        1444, 1447, 1448, 1450, 1451, 1451, 1453, 1454, 1456, 1456, 1458, 1459, 1461, 1462, 1464, 1464,
        1466, 1467, 1470, 1471, 1473, 1474, 1476, 1476, 1477, 1477, 1478, 1479, 1482, 1482, 1485, 1487,
        1489, 1489, 1489, 1492, 1494, 1494, 1496, 1496, 1498, 1503, 1504, 1506, 1509, 1510, 1511, 1514,
        1514, 1516, 1517, 1518, 1518, 1519, 1522, 1522, 1524, 1525, 1525, 1525, 1529, 1530, 1533, 1533,
        1533, 1534, 1536, 1537, 1538, 1539, 1539, 1541, 1541, 1543, 1543, 1543, 1545, 1545, 1546, 1546,
        1546, 1547, 1548, 1550, 1551, 1553, 1554, 1554, 1556, 1556, 1557, 1557, 1560, 1562, 1563, 1568,
        1569, 1572, 1573, 1576, 1576, 1578, 1581, 1581, 1582, 1582, 1582, 1584, 1584, 1586, 1586, 1587,
        1587, 1587, 1588, 1588, 1589, 1590, 1591, 1592, 1592, 1593, 1593, 1594, 1594, 1595, 1595, 1596,
        1597, 1599, 1600, 1600, 1600, 1602, 1602, 1604, 1606, 1606, 1607, 1608, 1610, 1613, 1613, 1614,
        1616, 1617, 1617, 1617, 1617, 1618, 1619, 1621, 1621, 1622, 1623, 1624, 1625, 1625, 1625, 1625,
        1625, 1628, 1629, 1629, 1629, 1629, 1631, 1631, 1634, 1635, 1637, 1637, 1639, 1639, 1639, 1639,
        1639, 1640, 1641, 1641, 1642, 1643, 1645, 1648, 1649, 1649, 1649, 1650, 1653, 1653, 1655, 1655,
        1655, 1655, 1657, 1658, 1659, 1660, 1662, 1663, 1666, 1669, 1669, 1674, 1674, 1674, 1675, 1676,
        1678, 1680, 1681, 1681, 1681, 1684, 1684, 1684, 1685, 1688, 1690, 1693, 1694, 1695, 1696, 1697,
        1697, 1698, 1699, 1699, 1700, 1701, 1701, 1704, 1708, 1711, 1713, 1714, 1717, 1718, 1718, 1718,
        1721, 1722, 1725, 1728, 1730, 1734, 1734, 1736, 1738, 1742, 1745, 1745, 1745, 1747, 1748, 1749,
        1749, 1749, 1749, 1751, 1753, 1754, 1756, 1759, 1761, 1762, 1770, 1772, 1775, 1775, 1776, 1776,
        1776, 1777, 1780, 1783, 1785, 1786, 1787, 1788, 1790, 1790, 1793, 1794, 1795, 1795, 1795, 1796,
        1800, 1801, 1801, 1802, 1802, 1803, 1804, 1808, 1809, 1810, 1810, 1810, 1811, 1813, 1813, 1816,
        1817, 1819, 1820, 1822, 1822, 1824, 1825, 1825, 1825, 1825, 1827, 1827, 1829, 1831, 1831, 1831,
        1832, 1834, 1837, 1837, 1840, 1841, 1843, 1843, 1843, 1843, 1844, 1845, 1846, 1847, 1848, 1849,
        1849, 1852, 1853, 1853, 1855, 1856, 1856, 1856, 1856, 1856, 1857, 1857, 1861, 1862, 1863, 1864,
        1864, 1865, 1868, 1868, 1869, 1869, 1870, 1871, 1872, 1874, 1876, 1879, 1881, 1882, 1882, 1882,
        1884, 1886, 1890, 1890, 1891, 1894, 1896, 1896, 1897, 1898, 1898, 1900, 1901, 1903, 1903, 1904,
        1904, 1905, 1905, 1906, 1907, 1909, 1910, 1910, 1914, 1918, 1919, 1921, 1922, 1922, 1922, 1922,
        1923, 1926, 1926, 1926, 1929, 1931, 1933, 1933, 1934, 1934, 1935, 1937, 1938, 1938, 1939, 1939,
        1939, 1940, 1941, 1941, 1941, 1942, 1942, 1943, 1945, 1947, 1952, 1954, 1956, 1956, 1956, 1956,
        1958, 1959, 1959, 1961, 1961, 1962, 1962, 1963, 1965, 1967, 1968, 1968, 1968, 1969, 1971, 1974,
        1974, 1975, 1977, 1978, 1979, 1983, 1985, 1987, 1989, 1990, 1991, 1993, 1994, 1994, 1995, 1995,
        1995, 1995, 1995, 1995, 1995, 1996, 1996, 1998, 2000, 2002, 2005, 2006, 2006, 2009, 2010, 2013,
        2013, 2013, 2016, 2017, 2017, 2019, 2020, 2021, 2021, 2022, 2026, 2028, 2032, 2033, 2035, 2035,
        2035, 2037, 2037, 2037, 2038, 2038, 2041, 2042, 2042, 2043, 2043, 2045, 2046, 2048, 2048, 2048,
        2048, 2049, 2051, 2052, 2054, 2055, 2058, 2058, 2062, 2063, 2066, 2066, 2067, 2067, 2067, 2067,
        2069, 2069, 2069, 2072, 2073, 2073, 2076, 2077, 2078, 2078, 2079, 2080, 2081, 2082, 2083, 2084,
        2084, 2085, 2086, 2088, 2089, 2089, 2092, 2092, 2092, 2093, 2093, 2094, 2094, 2094, 2094, 2096,
        2098, 2100, 2101, 2103, 2106, 2107, 2108, 2110, 2111, 2111, 2112, 2113, 2113, 2115, 2116, 2116,
        2118, 2119, 2121, 2122, 2122, 2123, 2124, 2125, 2126, 2126, 2127, 2127, 2128, 2130, 2131, 2132,
        2133, 2134, 2135, 2137, 2137, 2137, 2141, 2141, 2141, 2143, 2143, 2144, 2144, 2144, 2146, 2148,
        2150, 2151, 2151, 2151, 2152, 2152, 2152, 2154, 2155, 2157, 2157, 2158, 2158, 2159, 2163, 2164,
        2164, 2165, 2168, 2170, 2171, 2172, 2172, 2172, 2174, 2178, 2180, 2180, 2181, 2183, 2183, 2185,
        2185, 2185, 2185, 2186, 2189, 2189, 2189, 2190, 2190, 2191, 2191, 2192, 2193, 2195, 2195, 2195,
        2195, 2196, 2197, 2199, 2199, 2202, 2203, 2205, 2208, 2210, 2213, 2214, 2215, 2215, 2215, 2215,
        2215, 2216, 2217, 2218, 2220, 2222, 2224, 2226, 2228, 2232, 2232, 2233, 2235, 2236, 2237, 2237,
        2237, 2238, 2241, 2241, 2242, 2242, 2244, 2246, 2246, 2247, 2247, 2248, 2249, 2250, 2251, 2252,
        2252, 2255, 2257, 2261, 2263, 2263, 2264, 2265, 2265, 2265, 2267, 2270, 2270, 2271, 2271, 2272,
        2272, 2274, 2274, 2276, 2276, 2278, 2278, 2279, 2280, 2283, 2286, 2286, 2289, 2289, 2289, 2290,
        2293, 2294, 2296, 2296, 2296, 2297, 2300, 2302, 2303, 2304, 2307, 2309, 2309, 2310, 2310, 2312,
        2313, 2313, 2314, 2315, 2315, 2316, 2321, 2321, 2321, 2324, 2324, 2326, 2327, 2327, 2329, 2331,
        2331, 2332, 2333, 2335, 2336, 2337, 2340, 2341, 2342, 2345, 2346, 2347, 2348, 2348, 2349, 2349,
        2351, 2351, 2353, 2354, 2355, 2355, 2356, 2361, 2361, 2363, 2363, 2365, 2366, 2366, 2367, 2367,
        2369, 2370, 2371, 2372, 2373, 2376, 2378, 2379, 2383, 2385, 2385, 2387, 2388, 2390, 2391, 2393,
        2395, 2397, 2398, 2400, 2400, 2403, 2404, 2404, 2405, 2406, 2407, 2408, 2408, 2410, 2411, 2413,
        2413, 2414, 2414, 2414, 2414, 2417, 2419, 2420, 2422, 2422, 2423, 2425, 2426, 2429, 2430, 2430,
        2430, 2433, 2433, 2434, 2436, 2436, 2436, 2437, 2438, 2441, 2443, 2444, 2444, 2446, 2446, 2448,
        2448, 2448, 2450, 2451, 2460, 2462, 2462, 2462, 2463, 2466, 2469, 2470, 2471, 2473, 2474, 2476,
        2477, 2478, 2480, 2481, 2482, 2483, 2484, 2486, 2488, 2491, 2493, 2493, 2494, 2496, 2497, 2498,
        2498, 2498, 2498, 2499, 2499, 2504, 2505, 2506, 2506, 2507, 2509, 2511, 2511, 2514, 2515, 2516,
        2520, 2520, 2521, 2522, 2523, 2523, 2523, 2524, 2526, 2527, 2529, 2529, 2531, 2532, 2533, 2534,
        2534, 2537, 2538, 2539, 2540, 2541, 2541, 2543, 2544, 2545, 2545, 2545, 2545, 2549, 2549, 2550,
        2551, 2552, 2553, 2554, 2554, 2556, 2558, 2559, 2563, 2563, 2564, 2566, 2567, 2568, 2568, 2570,
        2572, 2572, 2574, 2575, 2577, 2577, 2577, 2577, 2578, 2579, 2580, 2580, 2581, 2582, 2582, 2583,
        2584, 2585, 2585, 2585, 2587, 2591, 2592, 2595, 2598, 2598, 2600, 2600, 2601, 2601, 2602, 2604,
        2605, 2606, 2609, 2612, 2613, 2614, 2615, 2618, 2618, 2618, 2618, 2618, 2619, 2621, 2625, 2628,
        2629, 2629, 2630, 2631, 2633, 2633, 2633, 2633, 2634, 2636, 2638, 2640, 2641, 2643, 2645, 2646,
        2650, 2650, 2652, 2653, 2657, 2660, 2662, 2667, 2667, 2668, 2669, 2670, 2672, 2673, 2673, 2676,
        2678, 2680, 2680, 2681, 2682, 2686, 2686, 2688, 2691, 2691, 2695, 2698, 2698, 2700, 2702, 2704,
        2704, 2704, 2704, 2705, 2708, 2709, 2709, 2709, 2709, 2710, 2712, 2712, 2713, 2713, 2714, 2714,
        2714, 2716, 2718, 2718, 2719, 2719, 2721, 2721, 2722, 2722, 2723, 2726, 2728, 2729, 2729, 2730,
        2732, 2732, 2733, 2733, 2735, 2735, 2737, 2738, 2741, 2742, 2742, 2743, 2743, 2743, 2744, 2746,
        2746, 2746, 2749, 2750, 2751, 2751, 2752, 2754, 2757, 2759, 2759, 2761, 2761, 2761, 2761, 2762,
        2763, 2764, 2764, 2764, 2765, 2766, 2766, 2767, 2768, 2768, 2768, 2769, 2770, 2771, 2772, 2774,
        2776, 2777, 2779, 2781, 2782, 2783, 2784, 2785, 2786, 2789, 2790, 2791, 2795, 2795, 2796, 2800,
        2802, 2802, 2803, 2803, 2803, 2806, 2806, 2806, 2810, 2813, 2813, 2815, 2816, 2816, 2816, 2817,
        2817, 2818, 2822, 2823, 2823, 2823, 2823, 2825, 2825, 2827, 2827, 2827, 2828, 2828, 2828, 2829,
        2830, 2831, 2835, 2837, 2839, 2843, 2843, 2844, 2846, 2847, 2848, 2850, 2852, 2853, 2854, 2856,
        2856, 2857, 2860, 2863, 2863, 2865, 2866, 2868, 2870, 2872, 2873, 2874, 2876, 2876, 2876, 2877,
        2879, 2879, 2879, 2882, 2883, 2885, 2887, 2887, 2887, 2891, 2891, 2892, 2892, 2894, 2895, 2898,
        2899, 2900, 2900, 2902, 2905, 2905, 2907, 2911, 2911, 2917, 2920, 2921, 2922, 2923, 2923, 2924,
        2924, 2924, 2924, 2928, 2929, 2931, 2931, 2932, 2934, 2936, 2937, 2939, 2940, 2943, 2944, 2948,
        2949, 2950, 2952, 2955, 2956, 2956, 2957, 2958, 2959, 2962, 2962, 2962, 2965, 2967, 2969, 2972,
        2973, 2973, 2975, 2975, 2975, 2978, 2979, 2981, 2982, 2983, 2983, 2983, 2984, 2984, 2985, 2985,
        2986, 2987, 2989, 2989, 2989, 2991, 2993, 2994, 2997, 3000, 3000, 3000, 3001, 3002, 3004, 3006,
        3006, 3006, 3008, 3009, 3011, 3013, 3018, 3019, 3021, 3022, 3023, 3024, 3026, 3029, 3030, 3032,
        3034, 3036, 3036, 3036, 3038, 3040, 3044, 3045, 3045, 3046, 3048, 3049, 3052, 3052, 3053, 3055,
        3055, 3055, 3060, 3062, 3063, 3063, 3063, 3065, 3066, 3067, 3068, 3068, 3070, 3071, 3071, 3073,
        3075, 3077, 3079, 3079, 3081, 3081, 3083, 3085, 3086, 3088, 3092, 3093, 3094, 3094, 3095, 3097,
        3098, 3098, 3099, 3099, 3100, 3101, 3102, 3104, 3106, 3107, 3109, 3112, 3114, 3115, 3116, 3116,
        3116, 3116, 3117, 3117, 3120, 3120, 3120, 3120, 3120, 3122, 3123, 3124, 3124, 3125, 3126, 3127,
        3127, 3130, 3131, 3134, 3135, 3135, 3136, 3137, 3138, 3140, 3143, 3143, 3143, 3146, 3146, 3146,
        3147, 3148, 3149, 3149, 3150, 3151, 3151, 3153, 3153, 3154, 3157, 3158, 3161, 3162, 3162, 3163,
        3167, 3169, 3169, 3171, 3173, 3173, 3173, 3175, 3176, 3176, 3178, 3179, 3179, 3181, 3183, 3184,
        3185, 3186, 3186, 3187, 3188, 3188, 3189, 3190, 3191, 3192, 3192, 3193, 3194, 3197, 3200, 3201,
        3201, 3202, 3202, 3205, 3207, 3209, 3212, 3212, 3213, 3215, 3216, 3218, 3220, 3222, 3222, 3222,
        3223, 3223, 3224, 3227, 3228, 3229, 3229, 3230, 3234, 3235, 3236, 3237, 3238, 3240, 3245, 3246,
        3248, 3251, 3251, 3251, 3253, 3253, 3253, 3255, 3256, 3258, 3259, 3261, 3263, 3264, 3264, 3265,
        3266, 3266, 3267, 3267, 3267, 3269, 3270, 3270, 3271, 3275, 3276, 3276, 3278, 3278, 3278, 3279,
        3280, 3282, 3283, 3284, 3287, 3287, 3290, 3291, 3292, 3293, 3295, 3296, 3296, 3297, 3301, 3303,
        3303, 3304, 3304, 3305, 3308, 3310, 3311, 3311, 3313, 3315, 3316, 3317, 3320, 3321, 3323, 3323,
        3327, 3328, 3332, 3333, 3333, 3333, 3334, 3335, 3335, 3336, 3337, 3339, 3341, 3341, 3342, 3342,
        3343, 3344, 3345, 3347, 3349, 3349, 3350, 3351, 3352, 3355, 3356, 3358, 3359, 3360, 3361, 3361,
        3361, 3363, 3366, 3366, 3368, 3369, 3370, 3370, 3371, 3371, 3371, 3372, 3373, 3373, 3375, 3377,
        3379, 3379, 3380, 3381, 3384, 3386, 3387, 3390, 3390, 3394, 3395, 3396, 3396, 3399, 3399, 3399,
        3400, 3402, 3405, 3407, 3407, 3408, 3410, 3411, 3413, 3413, 3413, 3413, 3414, 3414, 3414, 3415,
        3415, 3415, 3417, 3419, 3419, 3419, 3419, 3421, 3424, 3424, 3424, 3426, 3426, 3427, 3427, 3429,
        3433, 3435, 3436, 3439, 3440, 3441, 3442, 3443, 3444, 3444, 3446, 3448, 3450, 3452, 3453, 3455,
        3457, 3458, 3461, 3463, 3464, 3465, 3467, 3469, 3469, 3470, 3471, 3471, 3471, 3473, 3473, 3474,
        3474, 3476, 3477, 3477, 3477, 3478, 3479, 3480, 3482, 3485, 3487, 3489, 3490, 3493, 3495, 3496,
        3497, 3498, 3499, 3500, 3501, 3504, 3507, 3508, 3509, 3510, 3512, 3513, 3517, 3517, 3518, 3521,
        3521, 3521, 3522, 3524, 3525, 3526, 3527, 3528, 3530, 3531, 3531, 3533, 3534, 3534, 3535, 3535,
        3535, 3537, 3538, 3538, 3538, 3538, 3540, 3542, 3543, 3543, 3545, 3545, 3545, 3545, 3546, 3548,
        3551, 3553, 3555, 3558, 3559, 3560, 3561, 3561, 3562, 3563, 3566, 3567, 3569, 3572, 3573, 3574,
        3575, 3576, 3576, 3577, 3580, 3580, 3582, 3583, 3584, 3586, 3586, 3587, 3589, 3590, 3590, 3593,
        3595, 3596, 3597, 3599, 3599, 3600, 3602, 3602, 3602, 3605, 3605, 3606, 3607, 3610, 3612, 3613,
        3615, 3615, 3617, 3619, 3619, 3621, 3623, 3623, 3625, 3626, 3628, 3629, 3629, 3630, 3631, 3632,
        3634, 3634, 3635, 3636, 3637, 3640, 3640, 3640, 3642, 3643, 3645, 3645, 3646, 3647, 3647, 3648,
        3649, 3649, 3649, 3650, 3650, 3651, 3656, 3658, 3659, 3660, 3662, 3662, 3664, 3664, 3665, 3666,
        3668, 3669, 3669, 3670, 3673, 3674, 3675, 3676, 3677, 3677, 3677, 3679, 3681, 3681, 3683, 3683,
        3685, 3685, 3686, 3686, 3688, 3688, 3691, 3692, 3692, 3695, 3700, 3701, 3702, 3703, 3703, 3705,
        3706, 3709, 3709, 3709, 3711, 3713, 3717, 3718, 3720, 3720, 3720, 3720, 3721, 3722, 3722, 3723,
        3726, 3726, 3726, 3727, 3727, 3729, 3730, 3731, 3732, 3733, 3734, 3734, 3734, 3735, 3735, 3736,
        3739, 3739, 3740, 3741, 3741, 3741, 3743, 3745, 3745, 3747, 3747, 3750, 3751, 3751, 3752, 3753,
        3756, 3757, 3759, 3761, 3762, 3763, 3764, 3766, 3767, 3770, 3771, 3772, 3773, 3775, 3775, 3776,
        3778, 3779, 3779, 3779, 3780, 3780, 3783, 3784, 3785, 3786, 3789, 3790, 3791, 3792, 3793, 3793,
        3793, 3794, 3796, 3798, 3799, 3802, 3805, 3807, 3808, 3809, 3811, 3813, 3813, 3815, 3815, 3817,
        3817, 3819, 3821, 3822, 3823, 3824, 3825, 3828, 3830, 3831, 3831, 3832, 3833, 3835, 3835, 3836,
        3836, 3837, 3838, 3838, 3840, 3841, 3843, 3845, 3845, 3845, 3846, 3846, 3847, 3848, 3850, 3852,
        3854, 3855, 3856, 3856, 3858, 3858, 3859, 3860, 3862, 3862, 3863, 3865, 3865, 3865, 3865, 3867,
        3868, 3869, 3869, 3871, 3871, 3871, 3872, 3872, 3873, 3875, 3875, 3876, 3879, 3880, 3880, 3882,
        3882, 3882, 3885, 3886, 3888, 3888, 3889, 3890, 3892, 3893, 3893, 3894, 3895, 3896, 3896, 3897,
        3897, 3899, 3901, 3903, 3906, 3906, 3910, 3910, 3912, 3913, 3914, 3914, 3914, 3916, 3917, 3917,
        3917, 3917, 3917, 3917, 3919, 3920, 3922, 3922, 3922, 3924, 3925, 3927, 3927, 3929, 3930, 3931,
        3932, 3933, 3933, 3933, 3933, 3934, 3935, 3937, 3940, 3943, 3943, 3944, 3945, 3948, 3950, 3953,
        3955, 3956, 3957, 3958, 3959, 3960, 3961, 3961, 3963, 3965, 3966, 3967, 3968, 3968, 3969, 3971,
        3971, 3973, 3974, 3975, 3976, 3977, 3979, 3979, 3982, 3985, 3988, 3989, 3989, 3989, 3991, 3993,
        3995, 3995, 3997, 3997, 3997, 3999, 3999, 4000, 4002, 4002, 4004, 4005, 4006, 4006, 4009, 4010,
        4011, 4011, 4014, 4019, 4019, 4022, 4022, 4023, 4025, 4026, 4028, 4030, 4031, 4031, 4034, 4035,
        4035, 4036, 4036, 4038, 4042, 4045, 4046, 4050, 4052, 4055, 4057, 4060, 4061, 4062, 4063, 4064,
        4064, 4066, 4069, 4070, 4071, 4073, 4073, 4075, 4077, 4077, 4078, 4079, 4080, 4082, 4084, 4086,
        4086, 4087, 4090, 4090, 4090, 4095, 4096, 4098, 4099, 4100, 4101, 4101, 4102, 4104, 4104, 4105,
        4107, 4109, 4111, 4111, 4111, 4111, 4111, 4112, 4112, 4113, 4114, 4117, 4118, 4120, 4121, 4121,
        4122, 4123, 4124, 4124, 4124, 4125, 4125, 4126, 4128, 4128, 4130, 4133, 4135, 4135, 4135, 4135,
        4136, 4140, 4143, 4145, 4146, 4147, 4147, 4149, 4149, 4149, 4149, 4151, 4151, 4153, 4155, 4156,
        4157, 4157, 4159, 4160, 4160, 4161, 4164, 4166, 4168, 4168, 4169, 4171, 4174, 4175, 4176, 4180,
        4180, 4181, 4183, 4184, 4185, 4187, 4188, 4192, 4196, 4197, 4202, 4202, 4203, 4205, 4208, 4208,
        4208, 4210, 4211, 4212, 4214, 4214, 4214, 4214, 4214, 4215, 4215, 4217, 4218, 4218, 4218, 4220,
        4222, 4223, 4223, 4223, 4225, 4227, 4228, 4229, 4229, 4230, 4232, 4232, 4233, 4233, 4237, 4240,
        4240, 4241, 4243, 4245, 4247, 4247, 4247, 4250, 4254, 4255, 4259, 4260, 4262, 4264, 4265, 4265,
        4267, 4267, 4269, 4269, 4271, 4272, 4273, 4275, 4275, 4275, 4276, 4278, 4280, 4282, 4283, 4283,
        4283, 4283, 4284, 4285, 4286, 4287, 4288, 4289, 4289, 4290, 4291, 4293, 4296, 4298, 4302, 4304,
        4304, 4304, 4306, 4308, 4308, 4310, 4312, 4316, 4317, 4317, 4317, 4320, 4323, 4329, 4330, 4331,
        4332, 4335, 4337, 4339, 4340, 4341, 4341, 4343, 4346, 4347, 4351, 4353, 4354, 4357, 4358, 4358,
        4359, 4363, 4363, 4364, 4365, 4365, 4365, 4367, 4369, 4371, 4372, 4372, 4372, 4373, 4374, 4375,
        4377, 4377, 4377, 4377, 4380, 4382, 4384, 4386, 4386, 4387, 4388, 4391, 4393, 4397, 4398, 4398,
        4399, 4401, 4402, 4403, 4405, 4406, 4413, 4415, 4418, 4419, 4419, 4421, 4422, 4422, 4424, 4425,
        4427, 4427, 4427, 4429, 4430, 4431, 4433, 4434, 4437, 4437, 4438, 4444, 4444, 4445, 4445, 4446,
        4447, 4450, 4450, 4452, 4452, 4454, 4456, 4457, 4460, 4462, 4465, 4465, 4466, 4467, 4469, 4469,
        4469, 4469, 4469, 4469, 4469, 4470, 4471, 4471, 4472, 4475, 4476, 4478, 4478, 4478, 4480, 4480,
        4480, 4483, 4486, 4486, 4486, 4486, 4486, 4487, 4488, 4491, 4492, 4496, 4497, 4498, 4501, 4502,
        4519, 4522, 4522, 4522, 4523, 4524, 4524, 4525, 4526, 4526, 4528, 4530, 4531, 4532, 4535, 4535,
        4537, 4537, 4538, 4540, 4541, 4543, 4549, 4550, 4551, 4554, 4555, 4558, 4560, 4561, 4563, 4565,
        4565, 4568, 4569, 4569, 4571, 4573, 4574, 4574, 4576, 4577, 4577, 4578, 4580, 4580, 4580, 4581,
        4582, 4582, 4583, 4586, 4588, 4588, 4588, 4589, 4593, 4594, 4597, 4597, 4599, 4601, 4603, 4604,
        4605, 4606, 4608, 4610, 4612, 4614, 4615, 4617, 4617, 4618, 4618, 4619, 4620, 4620, 4623, 4624,
        4627, 4629, 4629, 4629, 4629, 4630, 4632, 4634, 4634, 4634, 4637, 4638, 4638, 4640, 4643, 4644,
        4646, 4646, 4647, 4648, 4649, 4652, 4652, 4653, 4653, 4655, 4656, 4656, 4658, 4659, 4660, 4661,
        4661, 4662, 4663, 4664, 4665, 4666, 4666, 4666, 4670, 4670, 4671, 4672, 4672, 4673, 4675, 4678,
        4680, 4684, 4684, 4685, 4686, 4689, 4689, 4690, 4691, 4693, 4694, 4694, 4696, 4699, 4700, 4701,
        4702, 4703, 4705, 4705, 4707, 4711, 4711, 4712, 4716, 4717, 4719, 4721, 4723, 4724, 4726, 4726,
        4726, 4726, 4726, 4729, 4729, 4730, 4731, 4732, 4735, 4738, 4739, 4741, 4741, 4743, 4745, 4745,
        4746, 4746, 4749, 4750, 4750, 4754, 4754, 4755, 4756, 4759, 4760, 4763, 4767, 4769, 4771, 4773,
        4773, 4774, 4775, 4776, 4777, 4777, 4778, 4780, 4780, 4781, 4785, 4786, 4786, 4786, 4787, 4788,
        4790, 4790, 4791, 4792, 4792, 4794, 4794, 4794, 4794, 4795, 4796, 4799, 4800, 4800, 4800, 4801,
        4802, 4802, 4803, 4804, 4805, 4806, 4808, 4810, 4816, 4819, 4820, 4820, 4821, 4824, 4825, 4828,
        4832, 4834, 4835, 4837, 4842, 4844, 4846, 4848, 4851, 4852, 4852, 4852, 4854, 4855, 4856, 4857,
        4860, 4860, 4862, 4862, 4863, 4865, 4866, 4866, 4866, 4868, 4869, 4870, 4872, 4873, 4875, 4875,
        4876, 4879, 4881, 4882, 4882, 4885, 4886, 4888, 4890, 4890, 4890, 4892, 4894, 4896, 4897, 4899,
        4903, 4906, 4906, 4908, 4908, 4908, 4911, 4913, 4913, 4917, 4918, 4919, 4920, 4921, 4921, 4923,
        4923, 4925, 4926, 4927, 4928, 4928, 4932, 4932, 4933, 4934, 4934, 4935, 4936, 4937, 4937, 4937,
        4937, 4937, 4939, 4940, 4942, 4943, 4944, 4945, 4946, 4947, 4948, 4950, 4952, 4954, 4960, 4960,
        4960, 4960, 4961, 4962, 4962, 4965, 4969, 4971, 4973, 4973, 4974, 4975, 4977, 4977, 4980, 4980,
        4984, 4984, 4985, 4987, 4988, 4988, 4989, 4989, 4992, 4993, 4993, 4995, 4998, 5001, 5001, 5003,
        5006, 5008, 5009, 5009, 5009, 5009, 5010, 5012, 5014, 5015, 5016, 5018, 5020, 5020, 5021, 5022,
        5022, 5024, 5025, 5026, 5026, 5028, 5028, 5028, 5030, 5032, 5033, 5038, 5039, 5041, 5042, 5042,
        5043, 5044, 5046, 5046, 5049, 5049, 5050, 5053, 5054, 5055, 5056, 5056, 5057, 5058, 5059, 5059,
        5061, 5063, 5064, 5064, 5065, 5066, 5066, 5067, 5068, 5069, 5069, 5070, 5072, 5072, 5075, 5079,
        5081, 5082, 5084, 5084, 5085, 5086, 5086, 5086, 5087, 5088, 5090, 5091, 5094, 5095, 5095, 5098,
        5100, 5101, 5106, 5107, 5109, 5113, 5113, 5117, 5117, 5122, 5122, 5123, 5123, 5125, 5127, 5130,
        5132, 5134, 5134, 5135, 5137, 5138, 5139, 5140, 5140, 5141, 5144, 5148, 5150, 5152, 5152, 5152,
        5153, 5154, 5154, 5155, 5155, 5157, 5159, 5160, 5160, 5162, 5162, 5165, 5165, 5166, 5167, 5170,
        5174, 5176, 5176, 5177, 5179, 5180, 5180, 5181, 5181, 5183, 5184, 5187, 5189, 5190, 5190, 5190,
        5191, 5194, 5195, 5196, 5197, 5201, 5202, 5204, 5204, 5205, 5205, 5206, 5207, 5210, 5212, 5212,
        5213, 5214, 5214, 5215, 5217, 5217, 5218, 5218, 5219, 5219, 5219, 5220, 5221, 5222, 5222, 5222,
        5223, 5223, 5225, 5225, 5226, 5226, 5226, 5226, 5229, 5231, 5232, 5232, 5232, 5233, 5236, 5236,
        5237, 5238, 5239, 5240, 5240, 5243, 5243, 5243, 5245, 5246, 5246, 5246, 5246, 5248, 5249, 5250,
        5251, 5253, 5253, 5253, 5256, 5257, 5257, 5259, 5259, 5259, 5259, 5259, 5260, 5262, 5263, 5263,
        5263, 5267, 5268, 5269, 5271, 5272, 5272, 5273, 5274, 5276, 5276, 5276, 5278, 5278, 5280, 5281,
        5281, 5282, 5282, 5282, 5283, 5284, 5284, 5284, 5285, 5287, 5289, 5289, 5290, 5292, 5293, 5293,
        5294, 5294, 5297, 5302, 5303, 5304, 5305, 5305, 5306, 5306, 5306, 5306, 5306, 5309, 5310, 5313,
        5315, 5317, 5318, 5318, 5320, 5321, 5322, 5324, 5325, 5326, 5327, 5327, 5327, 5329, 5332, 5332,
        5333, 5333, 5333, 5333, 5334, 5339, 5339, 5339, 5341, 5341, 5343, 5343, 5343, 5345, 5346, 5347,
        5351, 5352, 5355, 5355, 5356, 5356, 5358, 5358, 5358, 5359, 5360, 5361, 5363, 5364, 5368, 5369,
        5369, 5371, 5372, 5372, 5373, 5375, 5377, 5378, 5378, 5380, 5381, 5381, 5384, 5385, 5386, 5387,
        5388, 5388, 5390, 5393, 5394, 5397, 5400, 5401, 5401, 5403, 5403, 5404, 5407, 5408, 5408, 5410,
        5410, 5410, 5411, 5414, 5416, 5419, 5420, 5421, 5421, 5422, 5423, 5425, 5427, 5428, 5429, 5431,
        5434, 5435, 5437, 5439, 5440, 5441, 5441, 5442, 5444, 5446, 5447, 5449, 5450, 5453, 5454, 5454,
        5456, 5457, 5458, 5460, 5463, 5463, 5464, 5464, 5464, 5467, 5469, 5471, 5473, 5474, 5475, 5476,
        5479, 5483, 5484, 5484, 5485, 5487, 5488, 5489, 5492, 5493, 5495, 5498, 5499, 5500, 5500, 5502,
        5502, 5503, 5505, 5506, 5507, 5507, 5508, 5510, 5511, 5515, 5515, 5515, 5516, 5518, 5520, 5522,
        5523, 5526, 5529, 5530, 5531, 5533, 5535, 5536, 5537, 5540, 5541, 5542, 5545, 5545, 5545, 5546,
        5548, 5552, 5552, 5553, 5553, 5555, 5555, 5557, 5558, 5559, 5560, 5560, 5560, 5560, 5562, 5562,
        5564, 5565, 5566, 5568, 5568, 5568, 5570, 5572, 5573, 5575, 5575, 5576, 5577, 5581, 5584, 5585,
        5587, 5589, 5592, 5593, 5594, 5594, 5595, 5596, 5599, 5602, 5602, 5603, 5605, 5605, 5605, 5605,
        5606, 5607, 5609, 5610, 5612, 5612, 5612, 5615, 5617, 5620, 5621, 5622, 5623, 5624, 5625, 5625,
        5626, 5627, 5630, 5631, 5631, 5633, 5633, 5635, 5636, 5638, 5640, 5641, 5642, 5644, 5644, 5645,
        5646, 5648, 5649, 5649, 5651, 5654, 5654, 5654, 5658, 5660, 5661, 5661, 5663, 5664, 5666, 5667,
        5668, 5668, 5669, 5670, 5671, 5671, 5672, 5674, 5677, 5677, 5680, 5681, 5683, 5684, 5685, 5685,
        5686, 5689, 5691, 5691, 5692, 5693, 5695, 5697, 5698, 5700, 5701, 5702, 5705, 5706, 5707, 5707,
        5709, 5710, 5712, 5714, 5717, 5720, 5720, 5723, 5724, 5725, 5726, 5727, 5728, 5729, 5731, 5733,
        5734, 5735, 5735, 5735, 5735, 5735, 5736, 5737, 5737, 5738, 5739, 5742, 5742, 5743, 5745, 5745,
        5747, 5751, 5752, 5754, 5757, 5758, 5759, 5760, 5762, 5762, 5763, 5764, 5766, 5768, 5769, 5771,
        5772, 5773, 5773, 5774, 5780, 5781, 5781, 5782, 5784, 5784, 5789, 5789, 5789, 5792, 5794, 5794,
        5795, 5796, 5796, 5799, 5803, 5804, 5806, 5806, 5807, 5809, 5811, 5812, 5813, 5813, 5813, 5816,
        5816, 5817, 5817, 5819, 5820, 5821, 5823, 5824, 5825, 5825, 5827, 5829, 5829, 5829, 5830, 5833,
        5835, 5836, 5837, 5838, 5839, 5841, 5843, 5844, 5845, 5846, 5846, 5846, 5847, 5847, 5848, 5848,
        5849, 5851, 5851, 5854, 5854, 5856, 5857, 5858, 5860, 5861, 5862, 5863, 5863, 5865, 5868, 5869,
        5869, 5870, 5872, 5872, 5875, 5876, 5879, 5879, 5880, 5880, 5882, 5883, 5884, 5885, 5885, 5886,
        5888, 5890, 5892, 5894, 5895, 5895, 5896, 5898, 5898, 5902, 5905, 5905, 5907, 5908, 5908, 5909,
        5911, 5913, 5913, 5914, 5914, 5915, 5917, 5920, 5920, 5920, 5922, 5923, 5926, 5926, 5926, 5927,
        5929, 5930, 5930, 5931, 5931, 5931, 5931, 5932, 5933, 5934, 5936, 5938, 5938, 5940, 5940, 5940,
        5943, 5943, 5948, 5949, 5951, 5953, 5954, 5955, 5958, 5959, 5961, 5962, 5962, 5962, 5966, 5966,
        5966, 5966, 5968, 5968, 5971, 5974, 5975, 5975, 5975, 5978, 5981, 5982, 5982, 5985, 5987, 5989,
        5992, 5993, 5994, 5995, 5997, 5999, 6001, 6002, 6002, 6004, 6004, 6005, 6008, 6009, 6011, 6014,
        6014, 6017, 6017, 6018, 6021, 6021, 6025, 6025, 6025, 6026, 6029, 6030, 6030, 6031, 6032, 6032,
        6032, 6033, 6034, 6035, 6037, 6039, 6040, 6041, 6044, 6046, 6046, 6046, 6048, 6048, 6048, 6052,
        6053, 6055, 6055, 6055, 6055, 6057, 6059, 6060, 6060, 6061, 6062, 6062, 6064, 6065, 6066, 6068,
        6068, 6069, 6071, 6072, 6072, 6072, 6073, 6075, 6075, 6075, 6077, 6078, 6079, 6079, 6081, 6082,
        6084, 6087, 6088, 6090, 6090, 6092, 6094, 6095, 6096, 6096, 6096, 6098, 6098, 6100, 6100, 6101,
        6102, 6103, 6104, 6105, 6105, 6106, 6110, 6110, 6113, 6113, 6116, 6119, 6119, 6119, 6120, 6122,
        6123, 6126, 6127, 6128, 6128, 6128, 6130, 6130, 6130, 6132, 6133, 6135, 6136, 6139, 6140, 6141,
        6143, 6144, 6145, 6145, 6145, 6147, 6148, 6148, 6150, 6151, 6152, 6155, 6157, 6157, 6159, 6159,
        6161, 6163, 6164, 6169, 6170, 6170, 6172, 6172, 6172, 6172, 6173, 6174, 6174, 6175, 6177, 6179,
        6182, 6183, 6184, 6185, 6186, 6188, 6189, 6190, 6190, 6190, 6190, 6191, 6193, 6193, 6193, 6195,
        6196, 6197, 6198, 6199, 6202, 6203, 6205, 6208, 6209, 6209, 6210, 6212, 6212, 6212, 6212, 6214,
        6215, 6216, 6217, 6217, 6218, 6219, 6219, 6221, 6224, 6225, 6226, 6228, 6228, 6228, 6229, 6230,
        6234, 6234, 6234, 6236, 6236, 6237, 6239, 6242, 6243, 6244, 6245, 6245, 6247, 6247, 6248, 6249,
        6250, 6252, 6256, 6258, 6259, 6263, 6264, 6265, 6265, 6265, 6266, 6268, 6269, 6273, 6278, 6280,
        6281, 6282, 6285, 6286, 6287, 6287, 6288, 6290, 6291, 6294, 6294, 6295, 6295, 6296, 6297, 6300,
        6300, 6303, 6307, 6309, 6309, 6310, 6312, 6315, 6317, 6319, 6319, 6319, 6323, 6324, 6325, 6325,
        6326, 6326, 6327, 6328, 6328, 6328, 6329, 6330, 6331, 6331, 6332, 6334, 6335, 6335, 6335, 6336,
        6338, 6339, 6340, 6340, 6343, 6345, 6345, 6346, 6348, 6348, 6349, 6349, 6349, 6349, 6351, 6354,
        6356, 6357, 6358, 6358, 6359, 6360, 6360, 6362, 6365, 6366, 6369, 6369, 6370, 6371, 6373, 6376,
        6380, 6382, 6382, 6385, 6386, 6386, 6386, 6386, 6387, 6387, 6387, 6388, 6388, 6388, 6389, 6390,
        6393, 6393, 6395, 6396, 6397, 6397, 6400, 6403, 6403, 6403, 6405, 6407, 6408, 6408, 6409, 6410,
        6410, 6411, 6412, 6414, 6417, 6418, 6419, 6419, 6421, 6421, 6423, 6423, 6426, 6426, 6427, 6428,
        6429, 6429, 6430, 6433, 6436, 6439, 6441, 6444, 6444, 6445, 6446, 6448, 6448, 6449, 6452, 6452,
        6455, 6455, 6456, 6457, 6457, 6459, 6459, 6459, 6460, 6462, 6464, 6465, 6466, 6466, 6467, 6467,
        6467, 6468, 6468, 6470, 6471, 6472, 6473, 6473, 6473, 6476, 6479, 6481, 6484, 6485, 6486, 6487,
        6489, 6491, 6493, 6494, 6496, 6496, 6500, 6503, 6504, 6507, 6507, 6508, 6509, 6513, 6514, 6514,
        6514, 6517, 6518, 6519, 6523, 6524, 6524, 6525, 6525, 6526, 6526, 6526, 6526, 6526, 6526, 6529,
        6529, 6530, 6531, 6533, 6534, 6536, 6537, 6537, 6537, 6537, 6537, 6537, 6537, 6537, 6539, 6540,
        6540, 6540, 6540, 6541, 6541, 6543, 6543, 6543, 6545, 6545, 6545, 6548, 6550, 6553, 6554, 6554,
        6556, 6557, 6559, 6561, 6562, 6562, 6565, 6566, 6568, 6568, 6570, 6570, 6570, 6572, 6574, 6575,
        6575, 6576, 6577, 6579, 6580, 6581, 6581, 6582, 6583, 6583, 6585, 6586, 6586, 6586, 6586, 6588,
        6589, 6591, 6595, 6595, 6596, 6598, 6599, 6601, 6602, 6603, 6603, 6606, 6607, 6607, 6610, 6611,
        6612, 6614, 6617, 6619, 6620, 6622, 6622, 6625, 6628, 6630, 6630, 6631, 6634, 6634, 6638, 6640,
        6641, 6643, 6644, 6647, 6648, 6651, 6651, 6653, 6653, 6654, 6655, 6656, 6657, 6658, 6662, 6665,
        6665, 6669, 6670, 6675, 6676, 6676, 6679, 6679, 6680, 6682, 6683, 6684, 6684, 6684, 6685, 6686,
        6686, 6687, 6689, 6689, 6693, 6695, 6697, 6699, 6699, 6701, 6701, 6702, 6702, 6703, 6703, 6707,
        6707, 6707, 6709, 6710, 6712, 6712, 6714, 6716, 6718, 6721, 6721, 6722, 6723, 6726, 6726, 6726,
        6727, 6727, 6728, 6729, 6730, 6730, 6733, 6733, 6734, 6735, 6735, 6737, 6737, 6738, 6738, 6739,
        6741, 6742, 6742, 6744, 6744, 6745, 6747, 6749, 6750, 6750, 6751, 6751, 6751, 6752, 6752, 6755,
        6755, 6756, 6760, 6761, 6762, 6764, 6766, 6767, 6767, 6767, 6769, 6770, 6773, 6776, 6777, 6777,
        6778, 6778, 6780, 6782, 6782, 6783, 6786, 6787, 6788, 6788, 6788, 6791, 6793, 6795, 6795, 6795,
        6796, 6797, 6798, 6798, 6799, 6799, 6800, 6804, 6804, 6807, 6809, 6810, 6810, 6811, 6811, 6812,
        6812, 6814, 6815, 6816, 6817, 6817, 6820, 6821, 6825, 6829, 6831, 6831, 6833, 6834, 6834, 6835,
        6836, 6837, 6838, 6839, 6840, 6841, 6841, 6844, 6847, 6850, 6851, 6852, 6852, 6852, 6854, 6856,
        6857, 6858, 6859, 6859, 6860, 6861, 6863, 6863, 6865, 6867, 6867, 6868, 6868, 6869, 6869, 6869,
        6872, 6874, 6874, 6876, 6878, 6878, 6878, 6878, 6878, 6879, 6880, 6881, 6882, 6882, 6882, 6883,
        6885, 6885, 6886, 6891, 6892, 6894, 6894, 6896, 6896, 6897, 6897, 6897, 6899, 6901, 6902, 6904,
        6904, 6904, 6906, 6909, 6913, 6913, 6915, 6915, 6916, 6918, 6919, 6920, 6920, 6920, 6921, 6922,
        6922, 6922, 6923, 6924, 6925, 6925, 6925, 6925, 6925, 6927, 6928, 6928, 6928, 6930, 6931, 6936,
        6938, 6938, 6939, 6939, 6939, 6939, 6940, 6941, 6941, 6941, 6941, 6942, 6942, 6942, 6942, 6942,
        6943, 6945, 6945, 6949, 6950, 6951, 6952, 6953, 6953, 6954, 6957, 6958, 6959, 6960, 6961, 6961,
        6961, 6963, 6963, 6965, 6965, 6968, 6969, 6972, 6973, 6976, 6977, 6980, 6980, 6982, 6982, 6982,
        6984, 6986, 6986, 6987, 6987, 6989, 6989, 6990, 6993, 6995, 6996, 6996, 6997, 6997, 7000, 7001,
        7001, 7002, 7003, 7004, 7007, 7007, 7007, 7008, 7008, 7011, 7011, 7011, 7013, 7013, 7015, 7016,
        7016, 7016, 7017, 7019, 7021, 7021, 7023, 7023, 7024, 7026, 7026, 7027, 7028, 7030, 7030, 7031,
        7032, 7032, 7032, 7034, 7037, 7038, 7040, 7040, 7041, 7041, 7041, 7041, 7041, 7043, 7043, 7045,
        7045, 7046, 7047, 7050, 7051, 7051, 7053, 7055, 7057, 7062, 7065, 7066, 7066, 7066, 7068, 7069,
        7071, 7074, 7075, 7077, 7080, 7081, 7081, 7081, 7081, 7083, 7084, 7085, 7085, 7085, 7085, 7086,
        7088, 7089, 7090, 7091, 7092, 7092, 7093, 7094, 7094, 7095, 7097, 7099, 7100, 7101, 7103, 7105,
        7105, 7105, 7106, 7106, 7112, 7112, 7112, 7113, 7114, 7116, 7120, 7122, 7124, 7126, 7126, 7126,
        7126, 7126, 7128, 7129, 7130, 7130, 7130, 7132, 7133, 7135, 7136, 7136, 7136, 7136, 7136, 7138,
        7138, 7139, 7142, 7144, 7149, 7149, 7150, 7151, 7151, 7154, 7156, 7157, 7158, 7158, 7160, 7162,
        7163, 7163, 7164, 7165, 7168, 7172, 7173, 7174, 7175, 7176, 7176, 7178, 7179, 7182, 7186, 7188,
        7192, 7195, 7197, 7198, 7198, 7199, 7200, 7200, 7206, 7209, 7209, 7211, 7211, 7212, 7212, 7213,
        7215, 7216, 7218, 7218, 7220, 7220, 7220, 7221, 7221, 7221, 7223, 7226, 7228, 7230, 7234, 7234,
        7236, 7238, 7238, 7239, 7240, 7240, 7241, 7243, 7244, 7244, 7244, 7245, 7246, 7246, 7249, 7249,
        7249, 7249, 7250, 7252, 7252, 7253, 7254, 7255, 7257, 7258, 7261, 7265, 7267, 7269, 7270, 7271,
        7272, 7276, 7278, 7278, 7278, 7279, 7279, 7280, 7283, 7284, 7287, 7287, 7291, 7291, 7291, 7291,
        7293, 7295, 7297, 7298, 7298, 7299, 7301, 7303, 7303, 7305, 7306, 7306, 7307, 7310, 7314, 7317,
        7318, 7318, 7318, 7319, 7320, 7322, 7323, 7324, 7325, 7325, 7325, 7325, 7326, 7328, 7330, 7330,
        7330, 7332, 7332, 7333, 7334, 7335, 7338, 7338, 7342, 7343, 7343, 7344, 7345, 7346, 7347, 7347,
        7347, 7347, 7348, 7348, 7350, 7352, 7352, 7353, 7353, 7353, 7353, 7353, 7354, 7356, 7356, 7357,
        7358, 7358, 7359, 7361, 7361, 7362, 7363, 7366, 7369, 7371, 7372, 7372, 7372, 7372, 7372, 7374,
        7376, 7378, 7379, 7381, 7383, 7384, 7384, 7384, 7386, 7388, 7389, 7389, 7390, 7391, 7391, 7391,
        7391, 7393, 7395, 7397, 7397, 7397, 7397, 7397, 7399, 7400, 7402, 7404, 7405, 7405, 7405, 7407,
        7408, 7409, 7410, 7412, 7414, 7414, 7416, 7416, 7417, 7417, 7419, 7422, 7424, 7424, 7426, 7427,
        7430, 7432, 7433, 7433, 7436, 7438, 7440, 7441, 7441, 7443, 7443, 7444, 7447, 7449, 7452, 7452,
        7454, 7456, 7456, 7456, 7456, 7457, 7460, 7463, 7465, 7466, 7467, 7469, 7470, 7470, 7471, 7472,
        7474, 7475, 7476, 7477, 7479, 7479, 7480, 7482, 7482, 7482, 7483, 7483, 7484, 7486, 7488, 7488,
        7490, 7493, 7495, 7495, 7496, 7498, 7499, 7499, 7499, 7500, 7500, 7502, 7504, 7504, 7505, 7508,
        7509, 7510, 7516, 7518, 7518, 7520, 7521, 7525, 7525, 7526, 7526, 7528, 7529, 7530, 7531, 7531,
        7533, 7533, 7534, 7535, 7535, 7535, 7537, 7538, 7539, 7541, 7543, 7543, 7547, 7547, 7548, 7549,
        7550, 7551, 7551, 7552, 7552, 7552, 7552, 7554, 7558, 7560, 7563, 7565, 7565, 7565, 7565, 7566,
        7566, 7566, 7568, 7569, 7572, 7577, 7578, 7579, 7581, 7583, 7584, 7585, 7586, 7586, 7587, 7588,
        7590, 7590, 7590, 7590, 7591, 7594, 7594, 7594, 7595, 7595, 7596, 7600, 7605, 7606, 7607, 7608,
        7609, 7609, 7612, 7613, 7613, 7614, 7616, 7617, 7617, 7621, 7622, 7622, 7623, 7623, 7624, 7626,
        7630, 7631, 7632, 7635, 7636, 7637, 7637, 7639, 7640, 7641, 7641, 7646, 7647, 7647, 7649, 7651,
        7651, 7651, 7651, 7652, 7653, 7655, 7657, 7658, 7659, 7659, 7661, 7663, 7675, 7675, 7675, 7677,
        7680, 7680, 7682, 7683, 7684, 7687, 7688, 7688, 7690, 7690, 7691, 7692, 7692, 7692, 7692, 7693,
        7694, 7694, 7694, 7694, 7695, 7697, 7700, 7700, 7700, 7701, 7702, 7704, 7708, 7708, 7712, 7713,
        7713, 7713, 7713, 7713, 7714, 7717, 7718, 7719, 7723, 7724, 7724, 7725, 7726, 7729, 7731, 7732,
        7734, 7734, 7737, 7737, 7738, 7742, 7743, 7743, 7746, 7747, 7751, 7752, 7753, 7754, 7756, 7759,
        7762, 7764, 7766, 7768, 7769, 7770, 7770, 7770, 7773, 7773, 7775, 7776, 7778, 7779, 7780, 7783,
        7785, 7786, 7787, 7787, 7787, 7788, 7788, 7790, 7791, 7794, 7795, 7798, 7799, 7799, 7802, 7803,
        7804, 7808, 7809, 7810, 7811, 7813, 7813, 7814, 7816, 7818, 7818, 7819, 7820, 7822, 7823, 7823,
        7823, 7823, 7826, 7828, 7829, 7829, 7829, 7832, 7833, 7835, 7836, 7838, 7838, 7839, 7839, 7839,
        7841, 7843, 7846, 7846, 7848, 7850, 7851, 7851, 7852, 7853, 7856, 7857, 7857, 7857, 7857, 7858,
        7860, 7860, 7862, 7865, 7868, 7868, 7869, 7870, 7872, 7872, 7873, 7873, 7873, 7875, 7875, 7879,
        7879, 7882, 7883, 7883, 7885, 7887, 7891, 7891, 7894, 7894, 7896, 7896, 7899, 7899, 7899, 7899,
        7900, 7901, 7902, 7904, 7905, 7907, 7907, 7907, 7907, 7907, 7908, 7909, 7909, 7911, 7912, 7915,
        7915, 7916, 7916, 7917, 7917, 7918, 7920, 7921, 7922, 7922, 7924, 7925, 7925, 7925, 7927, 7927,
        7927, 7928, 7930, 7934, 7939, 7940, 7940, 7943, 7945, 7946, 7948, 7948, 7948, 7949, 7951, 7953,
        7954, 7955, 7955, 7956, 7956, 7958, 7959, 7960, 7961, 7962, 7962, 7962, 7962, 7962, 7963, 7965,
        7967, 7968, 7969, 7969, 7971, 7973, 7974, 7974, 7975, 7976, 7976, 7976, 7976, 7976, 7978, 7979,
        7981, 7982, 7982, 7983, 7985, 7985, 7989, 7990, 7992, 7993, 7993, 7997, 7998, 7998, 7998, 7998,
        7999, 7999, 7999, 7999, 8000, 8000, 8000, 8001, 8003, 8004, 8004, 8006, 8006, 8006, 8006, 8006,
        8007, 8009, 8010, 8010, 8010, 8010, 8011, 8011, 8012, 8015, 8017, 8018, 8022, 8023, 8025, 8026,
        8028, 8028, 8029, 8030, 8033, 8034, 8035, 8037, 8038, 8039, 8039, 8040, 8040, 8041, 8044, 8044,
        8044, 8044, 8046, 8049, 8051, 8051, 8051, 8051, 8052, 8052, 8055, 8056, 8059, 8060, 8061, 8061,
        8062, 8064, 8064, 8064, 8065, 8065, 8066, 8068, 8068, 8071, 8073, 8074, 8074, 8076, 8078, 8078,
        8080, 8080, 8081, 8081, 8081, 8082, 8083, 8083, 8083, 8087, 8087, 8089, 8090, 8090, 8092, 8093,
        8093, 8093, 8098, 8101, 8101, 8102, 8104, 8105, 8109, 8110, 8110, 8111, 8112, 8115, 8115, 8115,
        8115, 8115, 8117, 8118, 8120, 8121, 8121, 8122, 8123, 8123, 8124, 8125, 8126, 8126, 8128, 8129,
        8131, 8131, 8131, 8134, 8135, 8136, 8138, 8141, 8143, 8144, 8148, 8148, 8148, 8150, 8151, 8151,
        8152, 8155, 8156, 8158, 8159, 8160, 8160, 8161, 8161, 8161, 8164, 8165, 8168, 8168, 8169, 8171,
        8171, 8172, 8173, 8173, 8175, 8178, 8181, 8183, 8186, 8186, 8187, 8187, 8187, 8189, 8189, 8191,
        8193, 8193, 8195, 8196, 8197, 8197, 8197, 8198, 8200, 8200, 8200, 8200, 8201, 8202, 8203, 8205,
        8209, 8209, 8211, 8211, 8212, 8212, 8212, 8214, 8217, 8218, 8220, 8221, 8221, 8222, 8225, 8226,
        8226, 8228, 8230, 8230, 8234, 8235, 8235, 8237, 8238, 8239, 8239, 8241, 8242, 8243, 8244, 8246,
        8248, 8249, 8251, 8251, 8253, 8254, 8256, 8257, 8257, 8258, 8259, 8259, 8259, 8259, 8260, 8261,
        8265, 8265, 8267, 8271, 8273, 8273, 8274, 8275, 8276, 8276, 8279, 8279, 8280, 8280, 8280, 8282,
        8283, 8287, 8290, 8291, 8292, 8293, 8294, 8296, 8296, 8298, 8299, 8300, 8301, 8302, 8303, 8304,
        8305, 8307, 8307, 8308, 8311, 8312, 8312, 8312, 8313, 8313, 8315, 8316, 8319, 8320, 8323, 8324,
        8324, 8325, 8325, 8327, 8329, 8329, 8329, 8330, 8331, 8333, 8333, 8334, 8337, 8340, 8341, 8341,
        8341, 8341, 8342, 8344, 8345, 8346, 8347, 8348, 8349, 8351, 8352, 8354, 8354, 8357, 8358, 8359,
        8360, 8360, 8361, 8362, 8362, 8362, 8364, 8364, 8366, 8368, 8369, 8370, 8370, 8370, 8373, 8373,
        8374, 8375, 8376, 8378, 8379, 8380, 8380, 8380, 8380, 8381, 8384, 8386, 8387, 8387, 8388, 8388,
        8390, 8391, 8394, 8394, 8396, 8396, 8397, 8397, 8399, 8403, 8404, 8405, 8405, 8405, 8406, 8406,
        8408, 8409, 8412, 8415, 8416, 8420, 8421, 8424, 8424, 8427, 8429, 8429, 8429, 8431, 8431, 8433,
        8434, 8435, 8436, 8438, 8438, 8439, 8440, 8443, 8445, 8446, 8447, 8449, 8451, 8453, 8453, 8456,
        8457, 8458, 8460, 8461, 8464, 8464, 8464, 8464, 8466, 8466, 8467, 8468, 8470, 8471, 8471, 8472,
        8472, 8476, 8480, 8480, 8480, 8481, 8481, 8482, 8482, 8482, 8483, 8484, 8484, 8486, 8487, 8489,
        8494, 8495, 8495, 8497, 8499, 8501, 8501, 8502, 8504, 8505, 8508, 8509, 8511, 8511, 8513, 8514,
        8515, 8516, 8517, 8519, 8520, 8524, 8525, 8527, 8529, 8530, 8530, 8531, 8532, 8533, 8536, 8536,
        8537, 8538, 8540, 8541, 8541, 8542, 8543, 8546, 8547, 8547, 8547, 8549, 8550, 8551, 8552, 8553,
        8555, 8555, 8557, 8558, 8562, 8563, 8564, 8566, 8566, 8566, 8567, 8568, 8569, 8570, 8570, 8572,
        8572, 8574, 8576, 8577, 8577, 8578, 8579, 8582, 8583, 8584, 8584, 8586, 8588, 8588, 8589, 8590,
        8591, 8591, 8592, 8593, 8594, 8595, 8596, 8598, 8599, 8600, 8601, 8604, 8605, 8606, 8607, 8607,
        8607, 8607, 8608, 8611, 8614, 8617, 8617, 8618, 8621, 8621, 8622, 8622, 8625, 8625, 8627, 8629,
        8630, 8634, 8634, 8634, 8635, 8635, 8635, 8636, 8637, 8637, 8638, 8640, 8640, 8640, 8641, 8641,
        8644, 8646, 8647, 8651, 8651, 8652, 8652, 8653, 8653, 8653, 8653, 8654, 8654, 8655, 8655, 8657,
        8657, 8658, 8658, 8659, 8661, 8661, 8662, 8665, 8666, 8666, 8668, 8669, 8670, 8674, 8674, 8676,
        8676, 8677, 8680, 8683, 8684, 8684, 8686, 8690, 8691, 8691, 8692, 8692, 8693, 8694, 8696, 8696,
        8697, 8699, 8700, 8701, 8701, 8704, 8704, 8705, 8707, 8708, 8709, 8709, 8710, 8710, 8713, 8716,
        8717, 8718, 8720, 8721, 8722, 8723, 8726, 8728, 8729, 8729, 8730, 8730, 8732, 8733, 8733, 8735,
        8737, 8739, 8741, 8741, 8744, 8744, 8744, 8745, 8745, 8746, 8749, 8750, 8750, 8751, 8752, 8753,
        8754, 8754, 8755, 8755, 8755, 8755, 8757, 8757, 8757, 8758, 8759, 8759, 8762, 8763, 8763, 8765,
        8765, 8766, 8768, 8768, 8769, 8771, 8773, 8774, 8778, 8779, 8781, 8781, 8781, 8784, 8786, 8787,
        8787, 8789, 8789, 8789, 8789, 8792, 8792, 8793, 8796, 8799, 8800, 8802, 8802, 8802, 8805, 8805,
        8805, 8806, 8807, 8809, 8809, 8810, 8811, 8812, 8813, 8814, 8814, 8814, 8816, 8817, 8821, 8824,
        8826, 8827, 8828, 8829, 8829, 8829, 8829, 8829, 8829, 8830, 8831, 8832, 8832, 8832, 8834, 8836,
        8837, 8839, 8841, 8844, 8846, 8848, 8848, 8848, 8850, 8852, 8854, 8858, 8859, 8859, 8859, 8859,
        8859, 8859, 8860, 8862, 8864, 8865, 8867, 8867, 8867, 8868, 8871, 8872, 8873, 8873, 8873, 8875,
        8876, 8877, 8878, 8879, 8882, 8883, 8885, 8887, 8888, 8888, 8891, 8891, 8893, 8894, 8894, 8897,
        8897, 8899, 8899, 8899, 8900, 8903, 8906, 8907, 8909, 8910, 8911, 8911, 8912, 8915, 8918, 8918,
        8920, 8921, 8921, 8924, 8926, 8926, 8926, 8928, 8928, 8930, 8931, 8935, 8936, 8939, 8939, 8941,
        8941, 8942, 8943, 8944, 8945, 8945, 8947, 8947, 8948, 8951, 8952, 8952, 8954, 8955, 8955, 8956,
        8957, 8957, 8959, 8960, 8962, 8965, 8966, 8968, 8969, 8969, 8969, 8970, 8971, 8972, 8974, 8975,
        8977, 8977, 8977, 8977, 8978, 8980, 8982, 8982, 8983, 8984, 8985, 8986, 8987, 8991, 8992, 8994,
        8995, 8997, 8998, 9001, 9001, 9003, 9004, 9005, 9005, 9007, 9008, 9008, 9011, 9013, 9014, 9015,
        9016, 9017, 9020, 9024, 9025, 9027, 9028, 9030, 9031, 9033, 9033, 9035, 9036, 9040, 9040, 9040,
        9042, 9044, 9047, 9047, 9050, 9051, 9051, 9054, 9055, 9057, 9060, 9060, 9062, 9065, 9067, 9070,
        9071, 9074, 9076, 9076, 9078, 9079, 9081, 9082, 9085, 9085, 9085, 9086, 9086, 9089, 9090, 9090,
        9092, 9092, 9092, 9094, 9095, 9098, 9098, 9098, 9100, 9100, 9101, 9101, 9103, 9104, 9107, 9108,
        9112, 9113, 9116, 9117, 9119, 9119, 9119, 9121, 9121, 9123, 9123, 9125, 9125, 9126, 9129, 9130,
        9130, 9130, 9130, 9131, 9133, 9133, 9133, 9133, 9136, 9137, 9138, 9139, 9139, 9140, 9140, 9140,
        9140, 9141, 9142, 9146, 9149, 9150, 9151, 9152, 9153, 9154, 9156, 9158, 9159, 9159, 9159, 9160,
        9160, 9160, 9162, 9163, 9164, 9166, 9167, 9170, 9171, 9172, 9173, 9173, 9173, 9173, 9175, 9177,
        9177, 9177, 9179, 9181, 9183, 9183, 9183, 9187, 9188, 9190, 9190, 9192, 9194, 9194, 9195, 9197,
        9202, 9203, 9203, 9205, 9207, 9209, 9210, 9213, 9214, 9215, 9216, 9219, 9220, 9223, 9223, 9224,
        9226, 9227, 9227, 9228, 9229, 9229, 9230, 9232, 9233, 9233, 9235, 9236, 9240, 9240, 9240, 9240,
        9240, 9240, 9241, 9242, 9242, 9246, 9248, 9248, 9249, 9250, 9252, 9254, 9254, 9255, 9259, 9259,
        9261, 9263, 9265, 9267, 9269, 9273, 9274, 9276, 9278, 9279, 9281, 9283, 9287, 9288, 9291, 9291,
        9292, 9294, 9295, 9297, 9297, 9297, 9297, 9297, 9300, 9301, 9305, 9305, 9305, 9306, 9307, 9309,
        9310, 9311, 9311, 9311, 9313, 9313, 9313, 9314, 9314, 9315, 9317, 9317, 9317, 9321, 9322, 9322,
        9323, 9323, 9324, 9324, 9324, 9327, 9328, 9331, 9333, 9337, 9338, 9340, 9340, 9341, 9342, 9344,
        9347, 9347, 9347, 9349, 9350, 9350, 9351, 9351, 9352, 9353, 9354, 9355, 9355, 9355, 9356, 9357,
        9358, 9360, 9360, 9361, 9362, 9363, 9363, 9365, 9367, 9368, 9368, 9370, 9372, 9372, 9373, 9373,
        9374, 9375, 9378, 9378, 9378, 9378, 9378, 9380, 9381, 9383, 9385, 9386, 9386, 9390, 9391, 9392,
        9394, 9396, 9397, 9397, 9398, 9400, 9401, 9402, 9402, 9404, 9404, 9405, 9405, 9407, 9408, 9409,
        9412, 9414, 9415, 9416, 9418, 9418, 9419, 9419, 9419, 9419, 9419, 9423, 9424, 9425, 9425, 9426,
        9428, 9430, 9433, 9434, 9435, 9437, 9440, 9441, 9443, 9445, 9445, 9446, 9446, 9450, 9450, 9452,
        9453, 9454, 9454, 9454, 9456, 9457, 9459, 9461, 9464, 9465, 9466, 9468, 9473, 9473, 9475, 9478,
        9479, 9480, 9480, 9480, 9480, 9482, 9485, 9488, 9491, 9492, 9495, 9496, 9496, 9497, 9500, 9502,
        9505, 9505, 9507, 9508, 9511, 9513, 9513, 9513, 9515, 9517, 9520, 9520, 9522, 9524, 9525, 9525,
        9526, 9527, 9528, 9530, 9532, 9532, 9532, 9532, 9532, 9535, 9536, 9536, 9536, 9536, 9537, 9537,
        9538, 9543, 9543, 9543, 9543, 9544, 9546, 9547, 9548, 9548, 9549, 9549, 9550, 9552, 9646, 9649,
        9651, 9653, 9654, 9654, 9656, 9656, 9656, 9658, 9658, 9659, 9662, 9662, 9662, 9662, 9663, 9666,
        9667, 9668, 9669, 9670, 9672, 9672, 9673, 9673, 9674, 9675, 9678, 9679, 9679, 9770, 9771, 9772,
        9774, 9779, 9780, 9781, 9785, 9787, 9789, 9789, 9793, 9793, 9797, 9797, 9798, 9799, 9800, 9800,
        9801, 9801, 9802, 9805, 9807, 9808, 9808, 9809, 9811, 9812, 9812, 9813, 9814, 9815, 9817, 9818,
        9819, 9820, 9823, 9824, 9826, 9827, 9828, 9829, 9830, 9831, 9831, 9831, 9832, 9834, 9836, 9838,
        9840, 9841, 9843, 9844, 9844, 9846, 9846, 9847, 9849, 9849, 9850, 9852, 9852, 9853, 9856, 9858,
        9859, 9859, 9859, 9860, 9863, 9865, 9867, 9870, 9870, 9871, 9873, 9874, 9874, 9875, 9875, 9877,
        9878, 9880, 9881, 9883, 9885, 9885, 9886, 9886, 9887, 9891, 9893, 9894, 9897, 9897, 9897, 9899,
        9899, 9899, 9899, 9900, 9900, 9901, 9903, 9904, 9905, 9907, 9909, 9911, 9912, 9912, 9912, 9914,
        9916, 9916, 9918, 9918, 9919, 9921, 9921, 9923, 9923, 9925, 9927, 9928, 9929, 9929, 9930, 9932,
        9934, 9934, 9935, 9936, 9938, 9939, 9940, 9940, 9940, 9940, 9940, 9941, 9941, 9945, 9949, 9950,
        9951, 9951, 9952, 9952, 9953, 9953, 9954, 9956, 9960, 9961, 9962, 9962, 9962, 9962, 9965, 9967,
        9968, 9969, 9969, 9970, 9970, 9971, 9973, 9974, 9974, 9977, 9978, 9980, 9980, 9980, 9981, 9983,
        9984, 9985, 9988, 9988, 9988, 9990, 9990, 9991, 9991, 9995, 9999, 9999, 10000, 10000, 10000, 10001,
        10004, 10004, 10005, 10006, 10009, 10010, 10010, 10011, 10011, 10012, 10015, 10015, 10016, 10018, 10020, 10021,
        10022, 10022, 10022, 10023, 10023, 10024, 10026, 10027, 10030, 10030, 10032, 10033, 10037, 10039, 10041, 10042,
        10042, 10044, 10046, 10050, 10051, 10052, 10052, 10052, 10055, 10057, 10058, 10059, 10059, 10062, 10065, 10067,
        10069, 10069, 10072, 10074, 10074, 10074, 10075, 10075, 10076, 10079, 10080, 10080, 10081, 10083, 10084, 10084,
        10084, 10086, 10087, 10088, 10088, 10091, 10092, 10093, 10093, 10094, 10096, 10099, 10099, 10100, 10101, 10102,
        10102, 10102, 10103, 10106, 10107, 10109, 10112, 10114, 10114, 10114, 10116, 10116, 10119, 10123, 10128, 10129,
        10130, 10132, 10133, 10134, 10136, 10138, 10138, 10139, 10141, 10141, 10141, 10141, 10141, 10143, 10143, 10144,
        10144, 10144, 10145, 10147, 10150, 10152, 10154, 10155, 10158, 10159, 10159, 10160, 10161, 10162, 10163, 10165,
        10166, 10169, 10170, 10172, 10172, 10174, 10174, 10177, 10177, 10177, 10178, 10182, 10182, 10185, 10186, 10186,
        10186,
    ],
    starts: &[
        0, 11, 20, 34, 45, 62, 74, 85, 113, 123, 130, 143, 160, 175, 184, 194,
        204, 219, 230, 240, 249, 259, 271, 281, 292, 299, 315, 337, 346, 360, 369, 391,
        404, 417, 436, 450, 471, 486, 497, 508, 522, 533, 542, 555, 565, 602, 613, 627,
        633, 646, 661, 671, 682, 690, 701, 710, 727, 734, 742, 752, 765, 775, 787, 800,
        807, 816, 828, 840, 854, 861, 870, 879, 890, 904, 916, 925, 946, 958, 968, 978,
        987, 997, 1009, 1021, 1029, 1038, 1051, 1064, 1082, 1092, 1112, 1125, 1133, 1148, 1161, 1171,
        1184, 1194, 1208, 1219, 1229, 1244, 1259, 1271, 1281, 1292, 1311, 1323, 1337, 1345, 1355, 1373,
        1390, 1403, 1417, 1430, 1441, 1446, 1466, 1478, 1493, 1523, 1533, 1543, 1560, 1567, 1584, 1594,
        1604, 1613, 1625, 1635, 1645, 1657, 1668, 1675, 1692, 1701, 1712, 1724, 1737, 1750, 1766, 1775,
        1802, 1815, 1831, 1840, 1852, 1870, 1881, 1891, 1901, 1917, 1934, 1952, 1964, 1974, 1982, 1991,
        2008, 2016, 2039, 2049, 2058, 2072, 2088, 2101, 2123, 2144, 2158, 2177, 2191, 2205, 2215, 2228,
        2244, 2259, 2272, 2281, 2292, 2301, 2314, 2327, 2347, 2359, 2388, 2399, 2415, 2433, 2445, 2457,
        2470, 2487, 2499, 2509, 2519, 2531, 2546, 2562, 2580, 2590, 2600, 2613, 2621, 2630, 2649, 2659,
        2669, 2682, 2689, 2704, 2716, 2725, 2741, 2756, 2766, 2777, 2794, 2812, 2829, 2844, 2856, 2872,
        2881, 2894, 2907, 2916, 2925, 2932, 2944, 2956, 2966, 2985, 2997, 3007, 3017, 3033, 3048, 3058,
        3068, 3077, 3096, 3101, 3112, 3129, 3146, 3160, 3170, 3184, 3202, 3215, 3235, 3253, 3270, 3286,
        3298, 3310, 3330, 3340, 3356, 3364, 3380, 3394, 3403, 3415, 3431, 3443, 3455, 3468, 3476, 3485,
        3497, 3509, 3531, 3541, 3559, 3568, 3583, 3596, 3615, 3624, 3634, 3644, 3662, 3677, 3688, 3697,
        3708, 3725, 3741, 3753, 3765, 3775, 3789, 3799, 3810, 3834, 3847, 3859, 3875, 3887, 3902, 3911,
        3927, 3934, 3946, 3959, 3973, 3993, 4009, 4021, 4031, 4049, 4062, 4074, 4095, 4113, 4128, 4138,
        4156, 4176, 4185, 4202, 4226, 4234, 4246, 4257, 4267, 4279, 4289, 4302, 4312, 4319, 4330, 4344,
        4365, 4382, 4400, 4406, 4419, 4440, 4464, 4475, 4486, 4506, 4523, 4542, 4554, 4574, 4594, 4600,
        4609, 4621, 4630, 4642, 4657, 4669, 4681, 4690, 4701, 4710, 4727, 4744, 4755, 4765, 4784, 4801,
        4821, 4832, 4844, 4857, 4867, 4878, 4890, 4902, 4921, 4931, 4944, 4956, 4975, 4989, 4999, 5018,
        5027, 5038, 5055, 5071, 5089, 5109, 5119, 5131, 5145, 5155, 5164, 5180, 5190, 5200, 5209, 5220,
        5232, 5245, 5265, 5278, 5295, 5304, 5317, 5328, 5342, 5358, 5369, 5379, 5392, 5406, 5421, 5433,
        5444, 5453, 5464, 5482, 5498, 5508, 5518, 5530, 5538, 5547, 5555, 5571, 5586, 5595, 5606, 5614,
        5626, 5638, 5659, 5675, 5685, 5698, 5710, 5724, 5734, 5760, 5769, 5784, 5795, 5807, 5816, 5830,
        5850, 5863, 5872, 5880, 5896, 5905, 5918, 5928, 5943, 5958, 5974, 5986, 5992, 6015, 6031, 6044,
        6061, 6072, 6086, 6102, 6116, 6126, 6137, 6150, 6169, 6180, 6190, 6204, 6217, 6226, 6237, 6247,
        6263, 6278, 6296, 6310, 6331, 6338, 6349, 6359, 6372, 6381, 6389, 6401, 6413, 6424, 6435, 6448,
        6460, 6467, 6481, 6496, 6506, 6519, 6535, 6551, 6564, 6574, 6589, 6607, 6618, 6633, 6648, 6657,
        6670, 6680, 6700, 6708, 6717, 6730, 6739, 6746, 6756, 6764, 6777, 6791, 6797, 6808, 6826, 6838,
        6848, 6860, 6872, 6885, 6893, 6905, 6925, 6932, 6957, 6974, 6987, 7009, 7026, 7039, 7051, 7072,
        7088, 7101, 7114, 7128, 7144, 7162, 7174, 7181, 7197, 7207, 7224, 7233, 7241, 7249, 7262, 7275,
        7289, 7313, 7334, 7350, 7362, 7374, 7388, 7397, 7407, 7422, 7436, 7454, 7468, 7477, 7490, 7510,
        7529, 7542, 7551, 7569, 7581, 7593, 7604, 7616, 7625, 7643, 7657, 7670, 7676, 7685, 7707, 7729,
        7739, 7750, 7763, 7771, 7783, 7791, 7798, 7810, 7819, 7827, 7837, 7857, 7868, 7886, 7900, 7922,
        7937, 7944, 7970, 7982, 7990, 8003, 8023, 8037, 8053, 8066, 8076, 8085, 8097, 8108, 8121, 8131,
        8149, 8161, 8174, 8182, 8190, 8203, 8220, 8235, 8248, 8260, 8270, 8288, 8297, 8306, 8318, 8330,
        8343, 8349, 8364, 8378, 8391, 8401, 8418, 8436, 8450, 8459, 8475, 8486, 8496, 8513, 8526, 8542,
        8551, 8568, 8582, 8602, 8616, 8628, 8635, 8647, 8672, 8693, 8703, 8719, 8736, 8747, 8767, 8781,
        8798, 8813, 8827, 8837, 8846, 8858, 8877, 8892, 8908, 8929, 8945, 8953, 8965, 8979, 9004, 9015,
        9023, 9028, 9042, 9054, 9072, 9086, 9104, 9114, 9127, 9151, 9160, 9172, 9186, 9198, 9211, 9227,
        9239, 9248, 9264, 9282, 9299, 9310, 9319, 9340, 9354, 9372, 9387, 9398, 9410, 9422, 9434, 9450,
        9468, 9479, 9490, 9500, 9511, 9524, 9537, 9547, 9555, 9567, 9575, 9585, 9594, 9610, 9621, 9631,
        9641, 9668, 9695, 9722, 9749, 9776, 9803, 9830, 9857, 9868, 9880, 9898, 9913, 9922, 9931, 9945,
        9956, 9974, 9989, 10009, 10021, 10030, 10060, 10074, 10083, 10096, 10108, 10121, 10136, 10148, 10161, 10173,
        10184, 10192, 10207, 10217, 10228, 10239, 10251, 10266, 10274, 10288, 10297, 10310, 10322, 10331, 10341, 10348,
        10376, 10404, 10432, 10460, 10488, 10516, 10544, 10572, 10600, 10628, 10656, 10684, 10712, 10740, 10768, 10796,
        10824, 10852, 10880, 10908, 10936, 10964, 10992, 11020, 11048, 11076, 11104, 11132, 11160, 11188, 11216, 11244,
        11272, 11300, 11328, 11356, 11384, 11412, 11440, 11468, 11496, 11524, 11552, 11580, 11608, 11636, 11664, 11692,
        11720, 11748, 11776, 11804, 11832, 11860, 11888, 11916, 11944, 11972, 12000, 12028, 12056, 12084, 12112, 12140,
        12168, 12196, 12224, 12252, 12280, 12308, 12336, 12364, 12392, 12420, 12448, 12476, 12504, 12532, 12560, 12588,
        12616, 12644, 12672, 12700, 12728, 12756, 12784, 12812, 12840, 12858, 12867, 12878, 12889, 12902, 12911, 12921,
        12934, 12949, 12959, 12971, 12982, 12993, 13004, 13012, 13026, 13044, 13057, 13072, 13082, 13092, 13108, 13121,
        13133, 13149, 13163, 13177, 13188, 13200, 13211, 13219, 13229, 13246, 13260, 13273, 13289, 13307, 13317, 13333,
        13345, 13356, 13366, 13389, 13402, 13419, 13425, 13436, 13449, 13465, 13475, 13489, 13503, 13515, 13533, 13548,
        13561, 13574, 13592, 13602, 13625, 13637, 13655, 13676, 13687, 13698, 13713, 13734, 13755, 13768, 13780, 13795,
        13808, 13818, 13830, 13840, 13856, 13870, 13889, 13901, 13915, 13927, 13944, 13957, 13973, 13984, 13995, 14009,
        14020, 14030, 14046, 14060, 14071, 14081, 14093, 14100, 14115, 14131, 14140, 14149, 14171, 14186, 14200, 14221,
        14231, 14245, 14254, 14266, 14279, 14288, 14303, 14313, 14324, 14345, 14356, 14368, 14381, 14390, 14400, 14412,
        14427, 14443, 14462, 14474, 14483, 14496, 14510, 14524, 14535, 14549, 14560, 14581, 14600, 14612, 14632, 14646,
        14657, 14671, 14683, 14694, 14708, 14719, 14730, 14743, 14754, 14765, 14783, 14797, 14806, 14816, 14823, 14848,
        14873, 14885, 14896, 14906, 14916, 14929, 14943, 14954, 14979, 14992, 15002, 15014, 15031, 15044, 15059, 15065,
        15077, 15086, 15100, 15115, 15124, 15134, 15153, 15161, 15170, 15184, 15199, 15212, 15228, 15248, 15259, 15269,
        15280, 15294, 15303, 15316, 15330, 15339, 15359, 15370, 15382, 15392, 15402, 15414, 15424, 15438, 15445, 15454,
        15463, 15478, 15495, 15504, 15513, 15526, 15547, 15555, 15569, 15592, 15602, 15611, 15622, 15639, 15650, 15659,
        15676, 15698, 15711, 15735, 15748, 15759, 15771, 15783, 15798, 15809, 15821, 15830, 15846, 15857, 15871, 15884,
        15894, 15905, 15918, 15927, 15936, 15950, 15965, 15977, 15988, 16007, 16029, 16042, 16059, 16068, 16080, 16091,
        16103, 16118, 16129, 16142, 16153, 16162, 16171, 16183, 16197, 16207, 16215, 16228, 16239, 16250, 16263, 16274,
        16282, 16297, 16311, 16322, 16331, 16349, 16357, 16365, 16376, 16387, 16397, 16407, 16422, 16437, 16452, 16473,
        16482, 16500, 16512, 16519, 16530, 16540, 16553, 16562, 16573, 16588, 16597, 16612, 16621, 16636, 16645, 16660,
        16675, 16689, 16702, 16714, 16727, 16734, 16743, 16754, 16770, 16783, 16802, 16816, 16833, 16847, 16859, 16872,
        16894, 16911, 16929, 16942, 16952, 16965, 16975, 16987, 17000, 17011, 17028, 17037, 17047, 17059, 17079, 17090,
        17107, 17113, 17126, 17140, 17146, 17162, 17176, 17192, 17218, 17229, 17237, 17250, 17261, 17277, 17292, 17304,
        17325, 17341, 17348, 17362, 17378, 17391, 17403, 17415, 17426, 17444, 17454, 17471, 17486, 17497, 17506, 17521,
        17537, 17552, 17563, 17574, 17584, 17594, 17609, 17625, 17641, 17652, 17672, 17682, 17697, 17714, 17726, 17738,
        17748, 17768, 17782, 17794, 17804, 17815, 17822, 17832, 17846, 17857, 17869, 17881, 17892, 17901, 17911, 17922,
        17956, 17967, 17981, 17993, 18008, 18019, 18032, 18042, 18053, 18069, 18083, 18096, 18111, 18124, 18136, 18150,
        18169, 18187, 18196, 18207, 18218, 18226, 18236, 18244, 18251, 18258, 18267, 18277, 18283, 18292, 18310, 18321,
        18333, 18347, 18357, 18375, 18396, 18414, 18428, 18444, 18452, 18461, 18479, 18489, 18498, 18510, 18524, 18533,
        18544, 18552, 18563, 18574, 18584, 18597, 18612, 18627, 18645, 18660, 18669, 18679, 18693, 18706, 18717, 18732,
        18743, 18752, 18766, 18786, 18801, 18825, 18850, 18865, 18878, 18894, 18908, 18921, 18935, 18951, 18974, 18987,
        18996, 19006, 19015, 19028, 19046, 19060, 19071, 19083, 19095, 19104, 19116, 19126, 19141, 19152, 19175, 19200,
        19215, 19226, 19235, 19245, 19252, 19261, 19276, 19288, 19303, 19314, 19328, 19341, 19355, 19366, 19381, 19395,
        19412, 19423, 19437, 19454, 19470, 19481, 19490, 19503, 19514, 19526, 19536, 19547, 19568, 19576, 19589, 19600,
        19610, 19623, 19631, 19641, 19653, 19663, 19669, 19679, 19697, 19709, 19718, 19728, 19737, 19746, 19755, 19769,
        19784, 19794, 19803, 19822, 19834, 19848, 19863, 19880, 19896, 19913, 19926, 19939, 19961, 19976, 19990, 19999,
        20010, 20016, 20030, 20041, 20054, 20066, 20078, 20103, 20119, 20132, 20144, 20158, 20172, 20195, 20211, 20227,
        20239, 20254, 20271, 20285, 20302, 20313, 20324, 20332, 20342, 20350, 20368, 20381, 20392, 20405, 20416, 20433,
        20442, 20458, 20469, 20476, 20488, 20504, 20520, 20531, 20547, 20560, 20572, 20581, 20596, 20608, 20620, 20627,
        20637, 20648, 20659, 20676, 20688, 20698, 20721, 20739, 20749, 20758, 20775, 20784, 20796, 20814, 20823, 20838,
        20853, 20864, 20876, 20894, 20910, 20919, 20925, 20935, 20950, 20969, 20979, 20993, 21010, 21024, 21037, 21049,
        21062, 21078, 21086, 21101, 21110, 21120, 21136, 21151, 21171, 21178, 21189, 21204, 21226, 21246, 21257, 21268,
        21300, 21314, 21325, 21336, 21353, 21368, 21384, 21397, 21409, 21417, 21433, 21444, 21459, 21468, 21482, 21492,
        21501, 21535, 21548, 21558, 21576, 21586, 21602, 21617, 21625, 21637, 21648, 21661, 21672, 21681, 21694, 21702,
        21718, 21727, 21739, 21757, 21766, 21774, 21784, 21797, 21810, 21820, 21834, 21850, 21862, 21874, 21886, 21901,
        21913, 21927, 21939, 21952, 21964, 21980, 21986, 21996, 22011, 22031, 22046, 22054, 22066, 22080, 22089, 22097,
        22108, 22117, 22131, 22141, 22158, 22169, 22192, 22205, 22223, 22234, 22254, 22262, 22269, 22284, 22296, 22308,
        22319, 22330, 22342, 22355, 22366, 22379, 22409, 22420, 22433, 22450, 22466, 22476, 22489, 22500, 22518, 22536,
        22550, 22574, 22585, 22594, 22609, 22621, 22634, 22643, 22656, 22663, 22684, 22701, 22710, 22719, 22733, 22745,
        22754, 22768, 22793, 22804, 22816, 22827, 22836, 22847, 22861, 22877, 22906, 22921, 22932, 22946, 22957, 22974,
        22983, 23000, 23015, 23041, 23053, 23063, 23074, 23090, 23115, 23126, 23135, 23142, 23151, 23166, 23180, 23187,
        23196, 23212, 23229, 23240, 23253, 23264, 23287, 23298, 23315, 23330, 23341, 23350, 23367, 23378, 23387, 23398,
        23413, 23424, 23432, 23444, 23460, 23469, 23487, 23493, 23505, 23518, 23539, 23557, 23567, 23581, 23590, 23603,
        23618, 23626, 23638, 23649, 23657, 23669, 23679, 23690, 23700, 23713, 23728, 23738, 23754, 23770, 23781, 23790,
        23802, 23812, 23822, 23832, 23847, 23856, 23869, 23879, 23891, 23899, 23914, 23923, 23936, 23958, 23973, 23985,
        24004, 24021, 24033, 24048, 24059, 24068, 24081, 24095, 24106, 24121, 24130, 24146, 24159, 24169, 24178, 24185,
        24199, 24205, 24218, 24231, 24240, 24258, 24275, 24284, 24299, 24320, 24337, 24348, 24356, 24372, 24385, 24397,
        24414, 24421, 24432, 24441, 24461, 24484, 24500, 24510, 24527, 24539, 24550, 24559, 24568, 24579, 24589, 24598,
        24609, 24622, 24633, 24645, 24659, 24672, 24682, 24695, 24706, 24745, 24757, 24770, 24792, 24803, 24811, 24830,
        24846, 24859, 24874, 24893, 24908, 24916, 24924, 24935, 24948, 24961, 24976, 24985, 24991, 25001, 25012, 25027,
        25038, 25052, 25074, 25085, 25095, 25110, 25131, 25151, 25164, 25174, 25183, 25200, 25208, 25222, 25230, 25241,
        25265, 25275, 25290, 25299, 25311, 25321, 25337, 25356, 25363, 25380, 25393, 25405, 25414, 25426, 25443, 25452,
        25474, 25480, 25492, 25512, 25520, 25531, 25544, 25553, 25565, 25578, 25599, 25624, 25634, 25648, 25661, 25676,
        25686, 25698, 25711, 25726, 25738, 25761, 25771, 25783, 25795, 25811, 25825, 25838, 25860, 25872, 25885, 25896,
        25910, 25928, 25939, 25948, 25957, 25971, 25985, 25997, 26006, 26015, 26024, 26034, 26045, 26058, 26072, 26085,
        26095, 26108, 26119, 26131, 26142, 26154, 26165, 26173, 26195, 26202, 26215, 26225, 26234, 26247, 26260, 26265,
        26291, 26304, 26317, 26326, 26347, 26359, 26372, 26388, 26401, 26420, 26433, 26445, 26462, 26479, 26497, 26515,
        26525, 26539, 26548, 26559, 26570, 26582, 26592, 26606, 26618, 26633, 26642, 26651, 26657, 26671, 26687, 26694,
        26718, 26735, 26747, 26756, 26774, 26789, 26809, 26820, 26844, 26853, 26863, 26873, 26883, 26899, 26911, 26923,
        26938, 26947, 26960, 26971, 26981, 26993, 27005, 27016, 27032, 27045, 27058, 27071, 27084, 27093, 27103, 27119,
        27130, 27141, 27154, 27169, 27189, 27208, 27220, 27239, 27252, 27260, 27270, 27283, 27289, 27302, 27312, 27329,
        27342, 27359, 27373, 27385, 27401, 27423, 27435, 27461, 27480, 27489, 27510, 27520, 27539, 27551, 27572, 27584,
        27600, 27610, 27625, 27636, 27648, 27661, 27675, 27701, 27712, 27725, 27741, 27764, 27779, 27789, 27808, 27825,
        27844, 27855, 27868, 27878, 27899, 27912, 27921, 27935, 27956, 27974, 27995, 28004, 28015, 28027, 28040, 28053,
        28067, 28072, 28084, 28099, 28119, 28130, 28146, 28155, 28166, 28180, 28193, 28210, 28221, 28234, 28245, 28257,
        28264, 28277, 28289, 28303, 28318, 28331, 28349, 28361, 28373, 28385, 28398, 28411, 28420, 28431, 28454, 28466,
        28485, 28494, 28504, 28519, 28530, 28542, 28551, 28563, 28571, 28580, 28594, 28603, 28619, 28632, 28644, 28655,
        28667, 28676, 28690, 28702, 28713, 28732, 28743, 28761, 28769, 28781, 28787, 28798, 28811, 28828, 28839, 28851,
        28861, 28873, 28882, 28894, 28910, 28919, 28926, 28938, 28950, 28959, 28970, 28981, 28999, 29012, 29023, 29041,
        29057, 29074, 29084, 29097, 29104, 29115, 29128, 29139, 29155, 29169, 29178, 29187, 29199, 29209, 29219, 29234,
        29240, 29256, 29273, 29282, 29294, 29308, 29318, 29332, 29354, 29366, 29374, 29384, 29395, 29404, 29413, 29428,
        29443, 29449, 29461, 29476, 29493, 29504, 29521, 29545, 29562, 29574, 29592, 29606, 29613, 29626, 29640, 29655,
        29669, 29684, 29701, 29710, 29721, 29733, 29749, 29764, 29789, 29799, 29812, 29823, 29847, 29854, 29864, 29877,
        29884, 29893, 29902, 29920, 29930, 29939, 29950, 29959, 29974, 29991, 30002, 30009, 30019, 30028, 30044, 30053,
        30067, 30075, 30090, 30099, 30113, 30132, 30143, 30151, 30167, 30187, 30198, 30210, 30228, 30233, 30245, 30254,
        30264, 30287, 30296, 30310, 30321, 30334, 30344, 30357, 30367, 30378, 30400, 30414, 30427, 30442, 30460, 30470,
        30479, 30495, 30521, 30530, 30541, 30563, 30574, 30592, 30603, 30620, 30637, 30653, 30670, 30678, 30687, 30702,
        30712, 30718, 30730, 30744, 30756, 30773, 30787, 30799, 30811, 30828, 30837, 30857, 30864, 30876, 30882, 30895,
        30905, 30915, 30927, 30936, 30945, 30961, 30974, 30991, 31003, 31020, 31034, 31044, 31054, 31071, 31084, 31096,
        31103, 31119, 31133, 31150, 31161, 31171, 31190, 31202, 31213, 31227, 31238, 31249, 31261, 31273, 31282, 31298,
        31312, 31323, 31334, 31352, 31362, 31370, 31386, 31401, 31411, 31429, 31451, 31473, 31485, 31491, 31498, 31508,
        31525, 31542, 31557, 31585, 31595, 31608, 31617, 31633, 31648, 31659, 31678, 31684, 31697, 31708, 31724, 31733,
        31746, 31757, 31770, 31778, 31798, 31815, 31828, 31846, 31857, 31870, 31878, 31887, 31902, 31915, 31931, 31946,
        31958, 31968, 31979, 31997, 32008, 32019, 32032, 32046, 32056, 32070, 32077, 32088, 32096, 32109, 32121, 32133,
        32144, 32162, 32175, 32186, 32200, 32207, 32239, 32249, 32260, 32269, 32278, 32293, 32301, 32314, 32322, 32333,
        32354, 32363, 32372, 32388, 32396, 32406, 32418, 32429, 32440, 32451, 32466, 32478, 32490, 32503, 32512, 32524,
        32535, 32549, 32565, 32577, 32590, 32608, 32632, 32644, 32655, 32671, 32686, 32702, 32714, 32728, 32742, 32750,
        32764, 32774, 32785, 32793, 32803, 32821, 32828, 32844, 32854, 32864, 32876, 32887, 32899, 32906, 32922, 32938,
        32952, 32962, 32975, 32981, 32990, 33011, 33034, 33045, 33052, 33061, 33069, 33085, 33094, 33107, 33119, 33143,
        33153, 33165, 33176, 33187, 33198, 33210, 33220, 33234, 33254, 33264, 33274, 33284, 33301, 33312, 33321, 33336,
        33358, 33369, 33390, 33401, 33413, 33440, 33467, 33494, 33521, 33548, 33575, 33602, 33629, 33640, 33649, 33660,
        33673, 33684, 33700, 33708, 33723, 33734, 33748, 33759, 33776, 33794, 33804, 33823, 33833, 33848, 33856, 33867,
        33876, 33888, 33899, 33909, 33921, 33932, 33949, 33956, 33963, 33976, 33989, 34013, 34024, 34037, 34048, 34065,
        34076, 34085, 34094, 34103, 34119, 34129, 34152, 34163, 34182, 34202, 34212, 34223, 34234, 34243, 34257, 34271,
        34281, 34292, 34302, 34319, 34331, 34340, 34355, 34367, 34383, 34406, 34419, 34429, 34443, 34455, 34469, 34484,
        34499, 34512, 34524, 34537, 34553, 34569, 34592, 34610, 34628, 34644, 34660, 34678, 34691, 34703, 34710, 34724,
        34731, 34739, 34749, 34765, 34787, 34800, 34812, 34825, 34842, 34863, 34874, 34884, 34897, 34907, 34926, 34942,
        34961, 34982, 35007, 35023, 35035, 35049, 35057, 35073, 35096, 35116, 35134, 35148, 35165, 35176, 35199, 35207,
        35215, 35229, 35237, 35247, 35260, 35271, 35283, 35301, 35318, 35332, 35343, 35357, 35379, 35393, 35402, 35414,
        35432, 35448, 35463, 35483, 35492, 35504, 35514, 35526, 35535, 35551, 35574, 35582, 35590, 35600, 35612, 35622,
        35634, 35646, 35662, 35673, 35682, 35692, 35704, 35715, 35731, 35744, 35758, 35768, 35777, 35791, 35799, 35820,
        35838, 35850, 35864, 35876, 35892, 35902, 35913, 35924, 35935, 35945, 35963, 35979, 35988, 35997, 36012, 36030,
        36043, 36057, 36070, 36078, 36097, 36110, 36118, 36132, 36145, 36158, 36173, 36191, 36204, 36214, 36222, 36231,
        36243, 36260, 36271, 36278, 36290, 36300, 36309, 36323, 36332, 36343, 36359, 36369, 36379, 36390, 36405, 36418,
        36438, 36448, 36460, 36469, 36492, 36505, 36523, 36532, 36547, 36555, 36574, 36583, 36600, 36607, 36613, 36626,
        36635, 36649, 36662, 36670, 36679, 36688, 36702, 36711, 36727, 36739, 36753, 36765, 36781, 36793, 36808, 36818,
        36832, 36848, 36864, 36872, 36880, 36898, 36911, 36921, 36938, 36962, 36975, 36989, 37007, 37021, 37028, 37041,
        37054, 37067, 37083, 37093, 37102, 37116, 37127, 37138, 37146, 37157, 37175, 37185, 37200, 37213, 37237, 37248,
        37260, 37271, 37290, 37303, 37317, 37331, 37352, 37367, 37386, 37398, 37409, 37419, 37428, 37441, 37459, 37469,
        37481, 37506, 37524, 37542, 37553, 37564, 37570, 37590, 37609, 37621, 37637, 37651, 37666, 37679, 37687, 37699,
        37709, 37718, 37729, 37741, 37759, 37771, 37788, 37796, 37807, 37817, 37836, 37850, 37865, 37876, 37889, 37901,
        37914, 37923, 37934, 37946, 37955, 37966, 37978, 37994, 38005, 38020, 38032, 38037, 38051, 38064, 38083, 38098,
        38110, 38115, 38136, 38145, 38153, 38166, 38187, 38197, 38216, 38227, 38243, 38257, 38275, 38287, 38303, 38316,
        38337, 38354, 38363, 38373, 38384, 38398, 38412, 38425, 38435, 38450, 38462, 38475, 38485, 38499, 38510, 38527,
        38539, 38553, 38578, 38596, 38602, 38611, 38620, 38639, 38650, 38667, 38678, 38688, 38697, 38712, 38723, 38738,
        38762, 38789, 38800, 38812, 38827, 38842, 38858, 38873, 38885, 38902, 38918, 38928, 38944, 38954, 38969, 38984,
        38993, 39002, 39017, 39034, 39043, 39049, 39071, 39080, 39107, 39119, 39134, 39143, 39152, 39164, 39175, 39189,
        39199, 39215, 39223, 39241, 39252, 39271, 39284, 39306, 39317, 39333, 39348, 39360, 39368, 39383, 39391, 39407,
        39419, 39428, 39438, 39455, 39466, 39477, 39490, 39501, 39512, 39526, 39537, 39548, 39563, 39576, 39590, 39601,
        39613, 39629, 39644, 39656, 39665, 39683, 39698, 39722, 39731, 39758, 39768, 39784, 39802, 39813, 39828, 39838,
        39850, 39857, 39870, 39880, 39889, 39903, 39911, 39924, 39942, 39951, 39960, 39969, 39976, 39988, 39997, 40006,
        40017, 40029, 40049, 40061, 40074, 40088, 40098, 40112, 40121, 40133, 40142, 40153, 40164, 40185, 40195, 40203,
        40215, 40230, 40239, 40249, 40260, 40274, 40283, 40293, 40306, 40325, 40335, 40349, 40366, 40381, 40402, 40436,
        40449, 40461, 40471, 40482, 40493, 40507, 40516, 40534, 40553, 40574, 40589, 40597, 40613, 40622, 40641, 40652,
        40664, 40678, 40697, 40708, 40717, 40724, 40737, 40753, 40768, 40784, 40793, 40806, 40814, 40834, 40853, 40867,
        40884, 40897, 40912, 40922, 40939, 40954, 40963, 40972, 40983, 41002, 41016, 41028, 41046, 41061, 41078, 41096,
        41106, 41122, 41135, 41146, 41159, 41171, 41185, 41197, 41217, 41231, 41243, 41260, 41281, 41293, 41305, 41316,
        41327, 41335, 41345, 41355, 41375, 41396, 41406, 41417, 41430, 41441, 41452, 41461, 41475, 41492, 41518, 41534,
        41546, 41559, 41568, 41579, 41589, 41600, 41610, 41628, 41644, 41652, 41669, 41683, 41695, 41705, 41717, 41734,
        41742, 41753, 41767, 41782, 41799, 41815, 41823, 41840, 41856, 41865, 41874, 41888, 41903, 41914, 41927, 41945,
        41961, 41972, 41985, 42003, 42020, 42032, 42041, 42054, 42065, 42075, 42088, 42103, 42117, 42148, 42159, 42166,
        42184, 42202, 42211, 42229, 42239, 42248, 42261, 42275, 42286, 42298, 42310, 42321, 42339, 42363, 42375, 42388,
        42405, 42417, 42430, 42438, 42450, 42468, 42477, 42494, 42504, 42524, 42540, 42552, 42560, 42576, 42587, 42607,
        42618, 42631, 42642, 42652, 42662, 42676, 42687, 42700, 42711, 42722, 42727, 42741, 42754, 42772, 42781, 42795,
        42803, 42808, 42817, 42833, 42844, 42853, 42866, 42876, 42891, 42900, 42913, 42927, 42934, 42958, 42972, 42983,
        42991, 43008, 43029, 43043, 43053, 43064, 43077, 43098, 43108, 43122, 43131, 43144, 43153, 43162, 43175, 43184,
        43195, 43204, 43216, 43228, 43237, 43245, 43260, 43282, 43291, 43307, 43323, 43336, 43347, 43360, 43380, 43392,
        43400, 43411, 43420, 43430, 43441, 43457, 43470, 43481, 43497, 43506, 43514, 43526, 43533, 43548, 43557, 43573,
        43586, 43598, 43609, 43617, 43633, 43645, 43655, 43661, 43676, 43686, 43703, 43716, 43742, 43753, 43774, 43785,
        43795, 43806, 43818, 43827, 43846, 43863, 43878, 43886, 43895, 43909, 43921, 43933, 43949, 43957, 43976, 43987,
        43998, 44025, 44039, 44048, 44055, 44069, 44078, 44096, 44109, 44118, 44135, 44151, 44164, 44175, 44189, 44197,
        44206, 44221, 44229, 44238, 44251, 44258, 44267, 44276, 44287, 44297, 44309, 44337, 44345, 44360, 44372, 44383,
        44399, 44408, 44419, 44432, 44442, 44451, 44460, 44476, 44488, 44499, 44514, 44530, 44546, 44553, 44566, 44576,
        44588, 44609, 44620, 44635, 44652, 44663, 44675, 44687, 44698, 44709, 44725, 44740, 44749, 44760, 44776, 44790,
        44804, 44816, 44826, 44842, 44855, 44867, 44880, 44892, 44906, 44915, 44927, 44941, 44954, 44970, 44980, 44992,
        45006, 45030, 45040, 45053, 45063, 45072, 45081, 45104, 45129, 45138, 45149, 45155, 45163, 45177, 45186, 45201,
        45212, 45232, 45248, 45260, 45274, 45287, 45297, 45310, 45325, 45339, 45346, 45357, 45364, 45377, 45386, 45399,
        45409, 45422, 45438, 45452, 45466, 45482, 45492, 45506, 45521, 45532, 45548, 45562, 45572, 45590, 45608, 45619,
        45632, 45642, 45654, 45673, 45685, 45703, 45713, 45730, 45744, 45753, 45763, 45783, 45794, 45809, 45822, 45841,
        45851, 45860, 45870, 45879, 45890, 45902, 45916, 45927, 45941, 45951, 45978, 45999, 46010, 46022, 46034, 46041,
        46053, 46070, 46083, 46093, 46100, 46109, 46119, 46134, 46150, 46163, 46175, 46191, 46211, 46227, 46243, 46260,
        46271, 46290, 46302, 46311, 46320, 46330, 46339, 46354, 46370, 46384, 46394, 46407, 46422, 46434, 46443, 46457,
        46468, 46482, 46501, 46516, 46523, 46530, 46539, 46551, 46564, 46580, 46590, 46602, 46619, 46630, 46640, 46649,
        46664, 46677, 46687, 46697, 46705, 46711, 46725, 46740, 46756, 46774, 46788, 46800, 46811, 46829, 46839, 46861,
        46875, 46884, 46901, 46925, 46938, 46953, 46965, 46981, 46995, 47006, 47015, 47025, 47035, 47050, 47056, 47065,
        47074, 47081, 47093, 47110, 47128, 47145, 47162, 47181, 47193, 47199, 47212, 47226, 47238, 47248, 47258, 47268,
        47284, 47294, 47305, 47321, 47332, 47343, 47363, 47379, 47393, 47411, 47427, 47441, 47457, 47471, 47480, 47494,
        47507, 47522, 47532, 47545, 47553, 47565, 47577, 47591, 47600, 47619, 47633, 47653, 47666, 47686, 47709, 47721,
        47746, 47772, 47783, 47799, 47807, 47821, 47831, 47840, 47853, 47861, 47874, 47885, 47894, 47905, 47925, 47933,
        47942, 47956, 47970, 47991, 48002, 48015, 48025, 48040, 48049, 48066, 48078, 48095, 48103, 48118, 48127, 48138,
        48148, 48159, 48169, 48186, 48211, 48222, 48232, 48238, 48252, 48263, 48284, 48298, 48318, 48334, 48346, 48355,
        48367, 48394, 48402, 48413, 48424, 48442, 48454, 48465, 48478, 48495, 48507, 48525, 48536, 48550, 48565, 48577,
        48587, 48603, 48614, 48629, 48638, 48647, 48674, 48685, 48702, 48718, 48730, 48741, 48753, 48763, 48772, 48778,
        48789, 48806, 48823, 48838, 48849, 48857, 48870, 48877, 48887, 48903, 48917, 48931, 48941, 48956, 48965, 48977,
        48993, 49009, 49018, 49030, 49037, 49049, 49059, 49076, 49087, 49093, 49111, 49124, 49140, 49154, 49163, 49174,
        49190, 49205, 49216, 49229, 49255, 49273, 49283, 49294, 49307, 49323, 49335, 49343, 49357, 49369, 49388, 49397,
        49416, 49422, 49435, 49443, 49451, 49462, 49469, 49479, 49491, 49505, 49524, 49535, 49548, 49554, 49565, 49577,
        49589, 49602, 49615, 49628, 49639, 49646, 49660, 49674, 49686, 49703, 49718, 49732, 49741, 49752, 49768, 49781,
        49794, 49806, 49824, 49836, 49849, 49860, 49872, 49882, 49895, 49909, 49934, 49949, 49962, 49971, 49980, 49992,
        50012, 50029, 50041, 50052, 50067, 50087, 50098, 50109, 50122, 50132, 50145, 50163, 50170, 50183, 50196, 50205,
        50222, 50233, 50242, 50251, 50267, 50277, 50293, 50302, 50312, 50321, 50330, 50343, 50359, 50375, 50390, 50413,
        50418, 50437, 50446, 50458, 50470, 50480, 50490, 50502, 50525, 50543, 50554, 50563, 50586, 50596, 50602, 50614,
        50629, 50641, 50652, 50669, 50683, 50695, 50704, 50716, 50727, 50738, 50755, 50769, 50778, 50801, 50817, 50824,
        50833, 50847, 50859, 50877, 50890, 50902, 50912, 50927, 50936, 50951, 50963, 50975, 50983, 50992, 51005, 51024,
        51041, 51052, 51070, 51078, 51093, 51114, 51120, 51135, 51149, 51161, 51172, 51180, 51192, 51203, 51220, 51229,
        51245, 51257, 51271, 51282, 51292, 51315, 51330, 51345, 51357, 51372, 51381, 51396, 51411, 51421, 51436, 51447,
        51459, 51469, 51481, 51492, 51504, 51514, 51524, 51537, 51554, 51568, 51576, 51589, 51600, 51609, 51620, 51633,
        51645, 51655, 51677, 51686, 51699, 51717, 51725, 51736, 51748, 51769, 51787, 51796, 51807, 51832, 51843, 51853,
        51867, 51877, 51884, 51899, 51918, 51927, 51940, 51955, 51973, 51987, 52002, 52013, 52023, 52032, 52045, 52054,
        52068, 52081, 52090, 52095, 52109, 52121, 52132, 52148, 52158, 52167, 52177, 52188, 52205, 52224, 52235, 52248,
        52259, 52273, 52284, 52300, 52313, 52331, 52345, 52359, 52373, 52395, 52410, 52418, 52427, 52438, 52453, 52466,
        52475, 52492, 52498, 52509, 52525, 52533, 52545, 52556, 52572, 52579, 52590, 52600, 52611, 52626, 52638, 52648,
        52661, 52672, 52678, 52687, 52698, 52708, 52720, 52735, 52744, 52751, 52773, 52784, 52800, 52814, 52825, 52836,
        52851, 52859, 52871, 52887, 52900, 52909, 52921, 52934, 52951, 52962, 52974, 52986, 52996, 53010, 53022, 53030,
        53044, 53055, 53062, 53071, 53084, 53097, 53106, 53125, 53136, 53146, 53158, 53175, 53191, 53206, 53213, 53232,
        53242, 53255, 53267, 53281, 53292, 53314, 53334, 53346, 53356, 53362, 53371, 53383, 53405, 53411, 53425, 53435,
        53449, 53458, 53471, 53481, 53492, 53503, 53521, 53532, 53553, 53562, 53568, 53575, 53586, 53599, 53607, 53620,
        53630, 53651, 53658, 53666, 53676, 53688, 53702, 53716, 53729, 53746, 53759, 53784, 53801, 53813, 53825, 53835,
        53851, 53862, 53872, 53882, 53889, 53898, 53911, 53920, 53930, 53939, 53950, 53965, 53975, 53988, 53999, 54010,
        54024, 54042, 54052, 54063, 54073, 54084, 54102, 54112, 54147, 54161, 54173, 54182, 54193, 54207, 54212, 54228,
        54254, 54280, 54292, 54302, 54312, 54327, 54340, 54350, 54361, 54378, 54390, 54405, 54416, 54427, 54439, 54447,
        54473, 54492, 54506, 54515, 54528, 54537, 54547, 54557, 54577, 54588, 54599, 54612, 54626, 54638, 54647, 54660,
        54668, 54679, 54697, 54708, 54719, 54734, 54750, 54764, 54776, 54787, 54800, 54812, 54823, 54834, 54852, 54865,
        54880, 54895, 54907, 54929, 54939, 54951, 54963, 54974, 54994, 55000, 55016, 55028, 55041, 55054, 55070, 55080,
        55091, 55103, 55118, 55129, 55140, 55151, 55161, 55169, 55183, 55192, 55210, 55220, 55229, 55244, 55253, 55268,
        55277, 55297, 55309, 55323, 55334, 55359, 55372, 55384, 55393, 55400, 55408, 55426, 55435, 55455, 55471, 55489,
        55502, 55511, 55526, 55538, 55565, 55578, 55599, 55606, 55621, 55635, 55652, 55663, 55674, 55684, 55694, 55703,
        55718, 55730, 55739, 55749, 55755, 55767, 55781, 55793, 55805, 55817, 55830, 55843, 55863, 55877, 55889, 55907,
        55921, 55932, 55944, 55958, 55966, 55982, 55999, 56012, 56030, 56047, 56060, 56075, 56084, 56097, 56111, 56119,
        56131, 56145, 56157, 56168, 56177, 56186, 56211, 56227, 56239, 56250, 56259, 56272, 56286, 56295, 56315, 56328,
        56344, 56357, 56371, 56381, 56395, 56404, 56414, 56426, 56455, 56462, 56477, 56488, 56502, 56514, 56528, 56537,
        56547, 56561, 56570, 56578, 56589, 56600, 56615, 56627, 56643, 56658, 56669, 56683, 56699, 56711, 56727, 56736,
        56748, 56764, 56770, 56781, 56792, 56812, 56825, 56837, 56846, 56859, 56875, 56888, 56898, 56906, 56924, 56937,
        56946, 56956, 56967, 56981, 56994, 57004, 57012, 57024, 57038, 57048, 57065, 57075, 57092, 57110, 57124, 57140,
        57152, 57163, 57177, 57190, 57203, 57216, 57233, 57246, 57263, 57274, 57283, 57297, 57313, 57327, 57343, 57358,
        57368, 57383, 57392, 57402, 57417, 57430, 57437, 57453, 57462, 57472, 57486, 57504, 57515, 57539, 57550, 57564,
        57577, 57586, 57596, 57617, 57636, 57644, 57653, 57659, 57672, 57687, 57699, 57717, 57724, 57737, 57748, 57759,
        57775, 57789, 57799, 57811, 57832, 57843, 57854, 57862, 57879, 57888, 57904, 57913, 57922, 57935, 57944, 57957,
        57967, 57981, 57992, 58012, 58022, 58037, 58047, 58056, 58066, 58086, 58110, 58122, 58143, 58152, 58168, 58181,
        58192, 58206, 58222, 58236, 58251, 58264, 58276, 58288, 58304, 58318, 58339, 58347, 58371, 58380, 58388, 58399,
        58413, 58423, 58432, 58460, 58476, 58484, 58491, 58511, 58521, 58531, 58546, 58552, 58564, 58573, 58585, 58609,
        58620, 58639, 58651, 58661, 58673, 58682, 58696, 58711, 58728, 58740, 58752, 58776, 58797, 58812, 58822, 58828,
        58836, 58849, 58861, 58880, 58899, 58907, 58917, 58929, 58945, 58957, 58971, 58984, 59001, 59014, 59026, 59037,
        59055, 59066, 59076, 59086, 59097, 59111, 59129, 59137, 59154, 59166, 59179, 59190, 59201, 59211, 59218, 59228,
        59241, 59253, 59265, 59271, 59281, 59294, 59306, 59328, 59347, 59363, 59374, 59388, 59395, 59408, 59430, 59447,
        59460, 59478, 59502, 59514, 59529, 59550, 59559, 59573, 59598, 59605, 59619, 59628, 59641, 59651, 59665, 59675,
        59687, 59698, 59708, 59722, 59734, 59746, 59756, 59770, 59790, 59811, 59821, 59830, 59842, 59860, 59871, 59883,
        59904, 59914, 59929, 59940, 59955, 59964, 59973, 59985, 60001, 60016, 60029, 60056, 60064, 60077, 60089, 60096,
        60106, 60115, 60121, 60131, 60147, 60156, 60170, 60181, 60210, 60239, 60268, 60297, 60326, 60355, 60384, 60413,
        60442, 60471, 60500, 60529, 60558, 60587, 60616, 60645, 60665, 60685, 60698, 60708, 60723, 60735, 60744, 60754,
        60771, 60788, 60806, 60817, 60826, 60835, 60850, 60864, 60874, 60885, 60903, 60916, 60926, 60944, 60953, 60965,
        60980, 60996, 61007, 61015, 61028, 61038, 61051, 61063, 61072, 61084, 61091, 61102, 61119, 61130, 61143, 61155,
        61167, 61182, 61197, 61217, 61230, 61242, 61258, 61266, 61276, 61286, 61295, 61304, 61324, 61345, 61353, 61363,
        61380, 61390, 61397, 61406, 61415, 61425, 61447, 61457, 61468, 61480, 61494, 61511, 61523, 61542, 61559, 61581,
        61605, 61624, 61634, 61644, 61664, 61674, 61693, 61710, 61723, 61739, 61757, 61766, 61775, 61787, 61800, 61809,
        61820, 61841, 61854, 61865, 61879, 61891, 61904, 61917, 61928, 61942, 61955, 61969, 61982, 61994, 62004, 62022,
        62032, 62040, 62055, 62072, 62082, 62098, 62109, 62130, 62139, 62156, 62168, 62189, 62203, 62214, 62230, 62238,
        62249, 62262, 62268, 62289, 62306, 62315, 62328, 62340, 62358, 62375, 62392, 62400, 62408, 62424, 62437, 62447,
        62456, 62469, 62482, 62500, 62509, 62523, 62541, 62553, 62567, 62583, 62591, 62601, 62611, 62633, 62646, 62659,
        62668, 62685, 62707, 62725, 62735, 62749, 62761, 62769, 62779, 62789, 62800, 62814, 62824, 62832, 62846, 62861,
        62880, 62891, 62902, 62917, 62936, 62948, 62960, 62972, 62982, 62994, 63007, 63017, 63026, 63033, 63044, 63061,
        63072, 63081, 63090, 63107, 63117, 63127, 63146, 63158, 63173, 63189, 63198, 63205, 63217, 63229, 63240, 63249,
        63261, 63273, 63286, 63297, 63311, 63318, 63336, 63350, 63359, 63369, 63380, 63388, 63398, 63409, 63419, 63431,
        63443, 63464, 63480, 63494, 63506, 63520, 63527, 63539, 63548, 63559, 63570, 63590, 63605, 63622, 63632, 63642,
        63657, 63668, 63682, 63700, 63716, 63728, 63740, 63747, 63761, 63773, 63781, 63795, 63811, 63820, 63831, 63841,
        63851, 63871, 63882, 63896, 63906, 63921, 63939, 63952, 63969, 63986, 64000, 64019, 64030, 64043, 64057, 64073,
        64090, 64101, 64117, 64132, 64141, 64150, 64160, 64167, 64182, 64206, 64226, 64242, 64253, 64264, 64275, 64292,
        64298, 64314, 64323, 64333, 64345, 64362, 64375, 64392, 64401, 64415, 64424, 64434, 64446, 64457, 64466, 64482,
        64494, 64517, 64523, 64536, 64555, 64566, 64582, 64594, 64602, 64616, 64630, 64639, 64650, 64657, 64670, 64678,
        64693, 64702, 64715, 64724, 64737, 64747, 64758, 64768, 64786, 64804, 64816, 64825, 64840, 64866, 64877, 64888,
        64903, 64914, 64923, 64934, 64948, 64955, 64968, 64988, 65000, 65010, 65021, 65030, 65042, 65058, 65071, 65092,
        65106, 65127, 65149, 65160, 65166, 65178, 65187, 65200, 65220, 65235, 65245, 65256, 65276, 65288, 65298, 65313,
        65327, 65338, 65356, 65369, 65386, 65391, 65405, 65415, 65424, 65437, 65466, 65477, 65487, 65495, 65507, 65519,
        65533, 65546, 65556, 65566, 65579, 65590, 65597, 65609, 65620, 65632, 65646, 65654, 65670, 65683, 65692, 65702,
        65714, 65725, 65744, 65770, 65779, 65796, 65808, 65827, 65839, 65848, 65854, 65868, 65881, 65891, 65905, 65919,
        65933, 65942, 65956, 65971, 65987, 65998, 66011, 66023, 66042, 66056, 66069, 66091, 66107, 66120, 66129, 66141,
        66150, 66160, 66176, 66186, 66200, 66217, 66230, 66242, 66253, 66262, 66271, 66278, 66288, 66306, 66318, 66331,
        66344, 66360, 66380, 66391, 66408, 66425, 66442, 66455, 66465, 66477, 66489, 66504, 66513, 66527, 66533, 66548,
        66558, 66574, 66589, 66602, 66612, 66628, 66640, 66657, 66678, 66693, 66705, 66714, 66724, 66729, 66736, 66751,
        66765, 66784, 66794, 66804, 66821, 66836, 66857, 66867, 66882, 66904, 66918, 66929, 66940, 66952, 66970, 66981,
        66987, 66997, 67016, 67026, 67038, 67050, 67061, 67068, 67081, 67091, 67098, 67109, 67122, 67144, 67154, 67172,
        67187, 67201, 67213, 67224, 67242, 67257, 67273, 67288, 67306, 67325, 67336, 67348, 67360, 67378, 67396, 67410,
        67426, 67435, 67447, 67453, 67465, 67479, 67498, 67512, 67522, 67533, 67551, 67563, 67577, 67591, 67610, 67623,
        67635, 67651, 67673, 67685, 67694, 67705, 67716, 67726, 67735, 67745, 67752, 67762, 67772, 67784, 67790, 67805,
        67814, 67828, 67837, 67850, 67861, 67876, 67894, 67915, 67933, 67953, 67962, 67976, 67990, 67998, 68009, 68014,
        68029, 68040, 68051, 68063, 68081, 68094, 68101, 68113, 68130, 68149, 68158, 68168, 68179, 68188, 68214, 68234,
        68245, 68252, 68267, 68279, 68289, 68306, 68326, 68342, 68351, 68362, 68372, 68384, 68396, 68410, 68424, 68435,
        68448, 68456, 68463, 68481, 68492, 68509, 68530, 68545, 68555, 68573, 68585, 68594, 68607, 68617, 68623, 68633,
        68642, 68659, 68666, 68676, 68688, 68708, 68723, 68729, 68747, 68770, 68780, 68806, 68823, 68835, 68846, 68855,
        68867, 68875, 68884, 68901, 68909, 68916, 68923, 68942, 68947, 68957, 68970, 68984, 68993, 69008, 69018, 69033,
        69049, 69060, 69069, 69087, 69097, 69111, 69123, 69135, 69147, 69157, 69170, 69182, 69196, 69204, 69219, 69231,
        69240, 69251, 69263, 69274, 69288, 69301, 69315, 69326, 69345, 69360, 69385, 69393, 69403, 69411, 69421, 69434,
        69443, 69453, 69469, 69480, 69489, 69500, 69510, 69516, 69524, 69533, 69544, 69554, 69572, 69583, 69594, 69609,
        69619, 69628, 69645, 69662, 69676, 69685, 69694, 69703, 69732, 69741, 69754, 69766, 69779, 69796, 69806, 69813,
        69826, 69835, 69851, 69864, 69885, 69903, 69915, 69930, 69938, 69956, 69971, 69983, 69994, 70009, 70021, 70029,
        70040, 70046, 70057, 70068, 70075, 70085, 70095, 70118, 70133, 70157, 70170, 70192, 70200, 70210, 70219, 70230,
        70245, 70256, 70269, 70280, 70295, 70301, 70311, 70322, 70341, 70355, 70362, 70374, 70387, 70399, 70408, 70419,
        70427, 70440, 70456, 70475, 70488, 70499, 70513, 70526, 70543, 70559, 70568, 70577, 70587, 70604, 70621, 70636,
        70652, 70663, 70671, 70682, 70693, 70705, 70719, 70727, 70737, 70750, 70764, 70777, 70785, 70794, 70803, 70812,
        70823, 70833, 70844, 70858, 70872, 70887, 70898, 70913, 70927, 70938, 70955, 70964, 70978, 70992, 71010, 71020,
        71026, 71039, 71055, 71068, 71085, 71094, 71113, 71123, 71136, 71146, 71159, 71166, 71178, 71191, 71199, 71209,
        71220, 71240, 71252, 71268, 71278, 71291, 71300, 71317, 71331, 71342, 71360, 71370, 71383, 71391, 71401, 71411,
        71427, 71438, 71462, 71473, 71482, 71494, 71504, 71522, 71534, 71546, 71558, 71567, 71591, 71603, 71614, 71629,
        71642, 71651, 71661, 71673, 71681, 71693, 71700, 71720, 71733, 71758, 71771, 71782, 71810, 71822, 71833, 71851,
        71866, 71876, 71893, 71903, 71916, 71933, 71941, 71951, 71968, 71989, 72000, 72008, 72019, 72034, 72053, 72070,
        72088, 72103, 72113, 72122, 72128, 72139, 72151, 72161, 72174, 72189, 72204, 72220, 72232, 72246, 72257, 72269,
        72285, 72295, 72305, 72311, 72326, 72346, 72359, 72368, 72381, 72392, 72409, 72428, 72438, 72450, 72461, 72473,
        72487, 72503, 72526, 72542, 72551, 72569, 72581, 72588, 72612, 72626, 72633, 72642, 72659, 72668, 72678, 72689,
        72710, 72723, 72741, 72758, 72776, 72792, 72805, 72818, 72824, 72836, 72849, 72856, 72871, 72889, 72902, 72909,
        72919, 72930, 72944, 72956, 72977, 72988, 73003, 73018, 73029, 73040, 73051, 73059, 73068, 73077, 73097, 73109,
        73122, 73133, 73151, 73165, 73173, 73181, 73188, 73199, 73212, 73221, 73235, 73247, 73263, 73275, 73285, 73323,
        73342, 73351, 73368, 73385, 73398, 73406, 73418, 73431, 73438, 73452, 73461, 73488, 73497, 73509, 73522, 73536,
        73550, 73560, 73568, 73581, 73592, 73601, 73618, 73634, 73648, 73659, 73677, 73688, 73701, 73714, 73741, 73753,
        73766, 73782, 73793, 73799, 73817, 73832, 73847, 73862, 73890, 73904, 73913, 73928, 73943, 73950, 73963, 73973,
        73986, 73999, 74011, 74022, 74034, 74045, 74057, 74079, 74090, 74101, 74109, 74120, 74133, 74145, 74159, 74178,
        74184, 74193, 74203, 74221, 74238, 74257, 74270, 74283, 74299, 74313, 74324, 74335, 74346, 74363, 74375, 74388,
        74397, 74411, 74426, 74435, 74450, 74470, 74484, 74495, 74518, 74541, 74552, 74565, 74574, 74591, 74605, 74615,
        74623, 74633, 74641, 74655, 74667, 74680, 74686, 74697, 74718, 74730, 74743, 74752, 74769, 74782, 74796, 74807,
        74818, 74841, 74857, 74866, 74885, 74894, 74917, 74932, 74943, 74952, 74968, 74981, 74994, 75009, 75018, 75034,
        75045, 75057, 75068, 75077, 75086, 75096, 75107, 75123, 75135, 75149, 75160, 75185, 75193, 75205, 75226, 75252,
        75263, 75273, 75284, 75294, 75304, 75312, 75329, 75338, 75347, 75358, 75370, 75384, 75399, 75419, 75435, 75447,
        75458, 75472, 75484, 75493, 75502, 75517, 75532, 75548, 75559, 75569, 75581, 75592, 75600, 75611, 75626, 75637,
        75647, 75658, 75670, 75698, 75710, 75719, 75728, 75740, 75753, 75769, 75778, 75791, 75804, 75816, 75828, 75840,
        75850, 75861, 75875, 75893, 75910, 75922, 75930, 75948, 75963, 75970, 75977, 75994, 76008, 76017, 76037, 76054,
        76077, 76089, 76107, 76128, 76134, 76149, 76169, 76176, 76184, 76200, 76212, 76221, 76234, 76246, 76262, 76270,
        76280, 76302, 76323, 76340, 76356, 76374, 76391, 76405, 76422, 76440, 76452, 76477, 76485, 76496, 76507, 76521,
        76529, 76543, 76553, 76572, 76584, 76591, 76601, 76607, 76622, 76637, 76652, 76675, 76686, 76705, 76739, 76752,
        76768, 76780, 76789, 76804, 76816, 76831, 76844, 76859, 76875, 76884, 76906, 76915, 76924, 76943, 76960, 76971,
        76985, 76996, 77013, 77026, 77043, 77058, 77069, 77077, 77089, 77099, 77108, 77116, 77129, 77140, 77155, 77170,
        77182, 77199, 77212, 77223, 77229, 77242, 77258, 77266, 77283, 77297, 77308, 77319, 77329, 77339, 77349, 77361,
        77371, 77384, 77399, 77408, 77420, 77431, 77451, 77463, 77471, 77487, 77497, 77513, 77523, 77534, 77543, 77549,
        77571, 77581, 77597, 77611, 77625, 77636, 77649, 77668, 77681, 77691, 77702, 77712, 77723, 77738, 77750, 77760,
        77770, 77789, 77800, 77812, 77827, 77837, 77849, 77862, 77875, 77897, 77909, 77920, 77939, 77953, 77972, 77988,
        78018, 78033, 78042, 78056, 78068, 78081, 78094, 78104, 78113, 78128, 78139, 78153, 78167, 78179, 78192, 78200,
        78214, 78221, 78236, 78247, 78257, 78267, 78282, 78298, 78307, 78321, 78336, 78348, 78360, 78368, 78380, 78394,
        78404, 78416, 78422, 78435, 78446, 78459, 78471, 78481, 78491, 78500, 78511, 78526, 78541, 78551, 78566, 78579,
        78597, 78609, 78617, 78635, 78647, 78660, 78670, 78684, 78698, 78720, 78735, 78752, 78762, 78773, 78786, 78797,
        78813, 78827, 78841, 78847, 78865, 78877, 78889, 78901, 78913, 78927, 78934, 78943, 78953, 78963, 78969, 78979,
        79008, 79016, 79026, 79041, 79062, 79074, 79091, 79105, 79114, 79127, 79148, 79157, 79171, 79196, 79210, 79227,
        79241, 79260, 79276, 79285, 79299, 79306, 79320, 79334, 79345, 79361, 79376, 79393, 79401, 79414, 79426, 79448,
        79459, 79473, 79487, 79498, 79507, 79524, 79535, 79547, 79569, 79590, 79607, 79616, 79625, 79634, 79659, 79670,
        79677, 79688, 79701, 79712, 79717, 79730, 79751, 79763, 79775, 79791, 79796, 79804, 79811, 79827, 79836, 79849,
        79864, 79874, 79883, 79893, 79910, 79925, 79939, 79956, 79974, 79982, 79992, 80007, 80019, 80029, 80047, 80074,
        80086, 80096, 80105, 80115, 80133, 80141, 80156, 80168, 80182, 80198, 80216, 80225, 80232, 80246, 80258, 80270,
        80280, 80296, 80308, 80318, 80347, 80363, 80376, 80385, 80420, 80433, 80439, 80455, 80464, 80473, 80484, 80498,
        80511, 80516, 80532, 80545, 80553, 80565, 80586, 80597, 80608, 80616, 80631, 80649, 80658, 80670, 80687, 80699,
        80712, 80747, 80759, 80776, 80788, 80806, 80821, 80838, 80855, 80866, 80884, 80894, 80910, 80924, 80935, 80946,
        80957, 80966, 80977, 80994, 81007, 81028, 81041, 81048, 81060, 81068, 81079, 81096, 81107, 81119, 81135, 81144,
        81154, 81163, 81171, 81186, 81200, 81214, 81224, 81232, 81241, 81257, 81273, 81284, 81299, 81309, 81321, 81330,
        81343, 81353, 81364, 81376, 81392, 81415, 81436, 81451, 81457, 81469, 81485, 81495, 81507, 81521, 81533, 81542,
        81552, 81564, 81574, 81587, 81609, 81621, 81636, 81654, 81670, 81689, 81702, 81717, 81733, 81745, 81757, 81766,
        81774, 81783, 81796, 81807, 81823, 81840, 81858, 81869, 81875, 81898, 81908, 81919, 81929, 81941, 81951, 81961,
        81977, 81992, 82001, 82013, 82028, 82047, 82075, 82103, 82131, 82159, 82175, 82185, 82193, 82211, 82220, 82229,
        82237, 82261, 82271, 82282, 82302, 82310, 82325, 82346, 82356, 82371, 82383, 82389, 82406, 82419, 82430, 82441,
        82452, 82465, 82476, 82489, 82501, 82512, 82526, 82539, 82549, 82561, 82570, 82584, 82599, 82611, 82622, 82633,
        82641, 82657, 82681, 82691, 82703, 82711, 82725, 82734, 82751, 82764, 82775, 82789, 82805, 82815, 82827, 82843,
        82856, 82870, 82879, 82892, 82905, 82922, 82934, 82944, 82958, 82970, 82982, 82992, 83001, 83019, 83033, 83045,
        83056, 83068, 83074, 83085, 83100, 83116, 83132, 83156, 83167, 83184, 83193, 83206, 83216, 83227, 83244, 83254,
        83267, 83279, 83289, 83299, 83310, 83324, 83335, 83356, 83373, 83398, 83408, 83423, 83436, 83451, 83469, 83483,
        83496, 83507, 83515, 83529, 83538, 83557, 83574, 83588, 83598, 83612, 83620, 83630, 83650, 83657, 83667, 83685,
        83701, 83723, 83736, 83746, 83758, 83765, 83780, 83790, 83807, 83820, 83833, 83844, 83854, 83866, 83890, 83902,
        83913, 83926, 83945, 83955, 83965, 83979, 83988, 83998, 84010, 84031, 84041, 84059, 84065, 84079, 84089, 84103,
        84115, 84131, 84146, 84157, 84168, 84180, 84195, 84204, 84218, 84227, 84235, 84244, 84257, 84277, 84290, 84305,
        84314, 84321, 84336, 84348, 84362, 84384, 84410, 84421, 84434, 84444, 84469, 84478, 84487, 84498, 84508, 84517,
        84526, 84539, 84557, 84570, 84583, 84592, 84605, 84617, 84630, 84644, 84657, 84669, 84686, 84697, 84708, 84720,
        84733, 84741, 84765, 84782, 84800, 84819, 84832, 84850, 84869, 84880, 84898, 84919, 84931, 84948, 84957, 84977,
        84991, 85009, 85021, 85030, 85044, 85065, 85078, 85093, 85102, 85110, 85128, 85149, 85159, 85165, 85177, 85197,
        85208, 85217, 85232, 85242, 85253, 85276, 85284, 85294, 85308, 85317, 85328, 85343, 85356, 85364, 85373, 85383,
        85395, 85402, 85412, 85420, 85433, 85444, 85458, 85471, 85480, 85507, 85519, 85527, 85541, 85552, 85564, 85582,
        85591, 85605, 85615, 85629, 85643, 85653, 85662, 85674, 85693, 85702, 85713, 85725, 85740, 85757, 85766, 85790,
        85804, 85813, 85826, 85839, 85848, 85863, 85871, 85880, 85900, 85916, 85926, 85938, 85952, 85964, 85976, 85985,
        85994, 86013, 86034, 86051, 86065, 86086, 86105, 86118, 86133, 86142, 86151, 86161, 86175, 86187, 86198, 86219,
        86241, 86254, 86268, 86281, 86293, 86304, 86318, 86331, 86346, 86357, 86367, 86375, 86386, 86403, 86418, 86436,
        86444, 86455, 86467, 86477, 86485, 86497, 86508, 86517, 86535, 86544, 86560, 86577, 86590, 86612, 86625, 86637,
        86648, 86664, 86678, 86686, 86703, 86713, 86724, 86736, 86750, 86768, 86784, 86799, 86812, 86822, 86833, 86846,
        86868, 86883, 86897, 86917, 86926, 86955, 86964, 86979, 86994, 87007, 87017, 87032, 87042, 87055, 87070, 87082,
        87090, 87108, 87117, 87149, 87168, 87183, 87198, 87214, 87229, 87241, 87253, 87273, 87282, 87295, 87308, 87320,
        87340, 87349, 87360, 87369, 87384, 87398, 87408, 87420, 87430, 87454, 87470, 87486, 87507, 87517, 87527, 87538,
        87557, 87571, 87584, 87595, 87605, 87618, 87632, 87646, 87658, 87680, 87697, 87710, 87728, 87743, 87753, 87766,
        87778, 87793, 87803, 87815, 87824, 87836, 87858, 87867, 87877, 87892, 87908, 87921, 87935, 87947, 87956, 87964,
        87973, 87983, 87992, 88018, 88035, 88051, 88060, 88073, 88083, 88095, 88115, 88133, 88140, 88147, 88164, 88179,
        88189, 88213, 88223, 88236, 88248, 88259, 88271, 88289, 88296, 88306, 88317, 88330, 88347, 88359, 88384, 88394,
        88405, 88419, 88430, 88443, 88459, 88485, 88491, 88503, 88521, 88533, 88552, 88562, 88586, 88598, 88611, 88629,
        88642, 88656, 88667, 88676, 88692, 88702, 88711, 88723, 88732, 88744, 88754, 88769, 88778, 88792, 88806, 88823,
        88842, 88850, 88858, 88868, 88886, 88895, 88907, 88920, 88930, 88940, 88960, 88977, 88991, 89007, 89026, 89037,
        89052, 89062, 89075, 89087, 89099, 89113, 89130, 89142, 89157, 89169, 89183, 89197, 89212, 89232, 89240, 89252,
        89264, 89282, 89299, 89309, 89322, 89331, 89341, 89357, 89373, 89386, 89398, 89411, 89430, 89440, 89462, 89474,
        89480, 89500, 89509, 89526, 89542, 89551, 89562, 89579, 89587, 89604, 89626, 89638, 89646, 89659, 89675, 89686,
        89695, 89708, 89720, 89730, 89745, 89767, 89774, 89786, 89804, 89823, 89838, 89847, 89858, 89872, 89884, 89899,
        89914, 89938, 89952, 89964, 89978, 89990, 90007, 90020, 90026, 90034, 90043, 90057, 90067, 90076, 90085, 90107,
        90119, 90130, 90143, 90152, 90179, 90193, 90206, 90218, 90231, 90243, 90255, 90267, 90284, 90302, 90318, 90328,
        90341, 90354, 90365, 90377, 90405, 90420, 90429, 90438, 90450, 90468, 90483, 90497, 90509, 90519, 90525, 90541,
        90547, 90567, 90587, 90604, 90614, 90630, 90641, 90650, 90667, 90684, 90700, 90717, 90730, 90739, 90752, 90768,
        90779, 90792, 90803, 90814, 90826, 90843, 90854, 90872, 90890, 90899, 90912, 90933, 90948, 90967, 90981, 90995,
        91006, 91022, 91032, 91041, 91052, 91062, 91071, 91085, 91096, 91109, 91126, 91137, 91156, 91168, 91178, 91189,
        91202, 91220, 91233, 91242, 91251, 91264, 91290, 91301, 91316, 91326, 91337, 91348, 91362, 91371, 91384, 91395,
        91405, 91416, 91426, 91446, 91461, 91475, 91482, 91495, 91508, 91517, 91537, 91550, 91579, 91591, 91603, 91627,
        91636, 91648, 91656, 91665, 91674, 91685, 91697, 91707, 91725, 91741, 91754, 91762, 91776, 91789, 91796, 91809,
        91827, 91834, 91850, 91863, 91876, 91891, 91906, 91918, 91933, 91943, 91956, 91969, 91983, 91994, 92011, 92023,
        92036, 92052, 92063, 92072, 92081, 92095, 92106, 92115, 92126, 92147, 92157, 92176, 92189, 92206, 92220, 92229,
        92243, 92252, 92264, 92273, 92289, 92301, 92312, 92325, 92336, 92345, 92358, 92377, 92394, 92403, 92414, 92425,
        92434, 92448, 92459, 92470, 92482, 92494, 92505, 92515, 92528, 92538, 92549, 92557, 92564, 92578, 92589, 92601,
        92613, 92635, 92646, 92660, 92677, 92688, 92699, 92714, 92724, 92740, 92754, 92770, 92786, 92797, 92809, 92837,
        92846, 92855, 92868, 92881, 92896, 92909, 92921, 92933, 92945, 92958, 92967, 92974, 92984, 93002, 93024, 93036,
        93045, 93067, 93084, 93098, 93110, 93130, 93139, 93154, 93164, 93174, 93184, 93194, 93207, 93216, 93227, 93239,
        93249, 93259, 93275, 93286, 93298, 93304, 93310, 93327, 93343, 93350, 93363, 93379, 93392, 93404, 93415, 93425,
        93437, 93450, 93461, 93475, 93489, 93500, 93514, 93533, 93544, 93555, 93566, 93580, 93593, 93600, 93610, 93621,
        93641, 93659, 93671, 93687, 93707, 93720, 93731, 93747, 93765, 93777, 93786, 93799, 93816, 93825, 93837, 93854,
        93870, 93887, 93904, 93914, 93931, 93942, 93955, 93969, 93978, 93989, 94001, 94011, 94022, 94043, 94054, 94073,
        94085, 94097, 94120, 94133, 94142, 94156, 94173, 94185, 94199, 94221, 94242, 94253, 94265, 94284, 94297, 94310,
        94326, 94335, 94346, 94359, 94374, 94382, 94390, 94398, 94409, 94447, 94456, 94470, 94482, 94492, 94507, 94526,
        94538, 94550, 94563, 94590, 94601, 94610, 94621, 94628, 94636, 94655, 94661, 94674, 94691, 94701, 94707, 94717,
        94736, 94750, 94763, 94777, 94788, 94800, 94817, 94831, 94842, 94848, 94856, 94870, 94890, 94899, 94915, 94928,
        94937, 94949, 94965, 94975, 94986, 95006, 95016, 95035, 95042, 95058, 95072, 95084, 95099, 95110, 95119, 95137,
        95154, 95166, 95171, 95181, 95186, 95199, 95215, 95227, 95240, 95264, 95272, 95281, 95295, 95307, 95316, 95333,
        95347, 95357, 95365, 95378, 95393, 95406, 95418, 95428, 95438, 95449, 95463, 95472, 95481, 95494, 95507, 95531,
        95543, 95552, 95570, 95580, 95590, 95599, 95607, 95617, 95631, 95652, 95661, 95670, 95680, 95695, 95707, 95718,
        95731, 95743, 95759, 95768, 95780, 95793, 95804, 95812, 95825, 95836, 95845, 95857, 95871, 95891, 95903, 95913,
        95919, 95931, 95948, 95964, 95974, 95983, 95997, 96010, 96021, 96035, 96045, 96062, 96072, 96082, 96095, 96109,
        96120, 96129, 96139, 96147, 96155, 96162, 96173, 96201, 96213, 96231, 96251, 96266, 96285, 96297, 96310, 96321,
        96333, 96345, 96357, 96372, 96381, 96391, 96398, 96411, 96425, 96435, 96444, 96458, 96473, 96482, 96498, 96507,
        96516, 96529, 96544, 96559, 96565, 96580, 96596, 96603, 96623, 96631, 96640, 96653, 96680, 96698, 96711, 96727,
        96733, 96743, 96752, 96768, 96785, 96796, 96805, 96819, 96829, 96842, 96848, 96862, 96869, 96934, 96948, 96954,
        96966, 96980, 96993, 97002, 97013, 97023, 97040, 97052, 97063, 97074, 97085, 97098, 97112, 97137, 97148, 97160,
        97174, 97185, 97203, 97214, 97223, 97236, 97250, 97263, 97273, 97282, 97296, 97310, 97321, 97330, 97349, 97360,
        97376, 97386, 97395, 97404, 97413, 97425, 97436, 97451, 97467, 97477, 97488, 97499, 97515, 97528, 97544, 97556,
        97567, 97582, 97603, 97618, 97633, 97649, 97670, 97680, 97693, 97713, 97725, 97744, 97756, 97769, 97777, 97790,
        97800, 97811, 97831, 97838, 97847, 97864, 97876, 97885, 97903, 97913, 97920, 97929, 97942, 97956, 97970, 97980,
        97989, 98004, 98019, 98029, 98043, 98066, 98082, 98108, 98125, 98134, 98144, 98164, 98173, 98185, 98198, 98207,
        98220, 98235, 98247, 98255, 98269, 98283, 98293, 98302, 98311, 98321, 98335, 98345, 98361, 98373, 98380, 98393,
        98411, 98430, 98443, 98460, 98475, 98483, 98492, 98502, 98514, 98524, 98537, 98554, 98563, 98587, 98599, 98608,
        98628, 98638, 98652, 98664, 98677, 98693, 98705, 98716, 98735, 98751, 98766, 98776, 98785, 98798, 98805, 98816,
        98827, 98837, 98856, 98865, 98880, 98891, 98903, 98921, 98948, 98957, 98971, 98984, 98998, 99007, 99024, 99036,
        99051, 99065, 99074, 99086, 99100, 99112, 99125, 99142, 99151, 99168, 99180, 99194, 99206, 99219, 99234, 99246,
        99259, 99274, 99285, 99301, 99311, 99330, 99341, 99347, 99360, 99373, 99384, 99400, 99408, 99425, 99438, 99451,
        99469, 99483, 99500, 99516, 99525, 99545, 99554, 99563, 99583, 99591, 99608, 99620, 99639, 99650, 99662, 99688,
        99698, 99711, 99721, 99728, 99741, 99751, 99759, 99774, 99785, 99797, 99807, 99824, 99834, 99844, 99856, 99877,
        99892, 99907, 99932, 99940, 99950, 99964, 99973, 99990, 99999, 100012, 100028, 100036, 100044, 100052, 100065, 100078,
        100088, 100101, 100117, 100141, 100156, 100169, 100183, 100193, 100205, 100221, 100237, 100249, 100269, 100281, 100294, 100313,
        100329, 100347, 100357, 100366, 100377, 100386, 100395, 100406, 100416, 100422, 100428, 100435, 100456, 100479, 100485, 100497,
        100514, 100523, 100531, 100547, 100565, 100575, 100586, 100593, 100607, 100617, 100630, 100643, 100656, 100669, 100686, 100695,
        100705, 100720, 100737, 100750, 100762, 100800, 100825, 100834, 100848, 100873, 100885, 100896, 100907, 100917, 100929, 100935,
        100957, 100971, 100983, 100996, 101006, 101019, 101027, 101034, 101049, 101061, 101071, 101083, 101090, 101107, 101118, 101131,
        101146, 101190, 101203, 101212, 101229, 101241, 101249, 101265, 101277, 101294, 101305, 101317, 101329, 101340, 101352, 101361,
        101377, 101393, 101405, 101417, 101432, 101444, 101454, 101464, 101473, 101484, 101500, 101512, 101520, 101546, 101560, 101573,
        101583, 101597, 101609, 101625, 101637, 101647, 101657, 101672, 101683, 101693, 101708, 101718, 101730, 101743, 101753, 101767,
        101786, 101813, 101840, 101867, 101894, 101921, 101948, 101975, 102002, 102029, 102056, 102083, 102094, 102103, 102112, 102123,
        102131, 102141, 102156, 102168, 102184, 102195, 102204, 102209, 102218, 102229, 102235, 102244, 102256, 102270, 102281, 102294,
        102303, 102315, 102326, 102340, 102355, 102372, 102393, 102408, 102420, 102432, 102443, 102458, 102472, 102483, 102500, 102516,
        102535, 102546, 102556, 102573, 102593, 102614, 102629, 102642, 102656, 102671, 102685, 102704, 102722, 102740, 102757, 102766,
        102780, 102798, 102808, 102824, 102838, 102860, 102871, 102883, 102897, 102912, 102925, 102937, 102957, 102968, 102981, 102993,
        103002, 103023, 103034, 103046, 103056, 103069, 103085, 103102, 103121, 103131, 103147, 103162, 103171, 103187, 103197, 103212,
        103225, 103250, 103261, 103267, 103279, 103291, 103308, 103320, 103333, 103343, 103355, 103371, 103380, 103396, 103403, 103419,
        103428, 103439, 103450, 103469, 103476, 103490, 103499, 103509, 103515, 103521, 103530, 103540, 103547, 103561, 103575, 103583,
        103593, 103602, 103627, 103640, 103656, 103667, 103681, 103695, 103708, 103728, 103737, 103744, 103756, 103773, 103783, 103797,
        103808, 103820, 103839, 103849, 103859, 103873, 103880, 103893, 103902, 103916, 103928, 103939, 103955, 103965, 103979, 103993,
        104002, 104014, 104026, 104041, 104052, 104061, 104070, 104084, 104093, 104107, 104124, 104135, 104144, 104156, 104166, 104183,
        104199, 104208, 104223, 104232, 104243, 104253, 104261, 104279, 104292, 104306, 104319, 104332, 104346, 104362, 104382, 104400,
        104412, 104431, 104449, 104460, 104467, 104480, 104494, 104508, 104515, 104528, 104547, 104564, 104573, 104585, 104598, 104618,
        104628, 104638, 104655, 104670, 104680, 104689, 104701, 104717, 104732, 104744, 104757, 104768, 104784, 104796, 104810, 104824,
        104833, 104845, 104856, 104865, 104882, 104899, 104911, 104931, 104944, 104961, 104972, 104985, 104997, 105010, 105027, 105042,
        105055, 105066, 105080, 105091, 105101, 105112, 105124, 105143, 105157, 105168, 105179, 105194, 105204, 105216, 105226, 105235,
        105255, 105266, 105278, 105289, 105309, 105320, 105329, 105342, 105392, 105404, 105421, 105437, 105448, 105462, 105471, 105483,
        105492, 105501, 105513, 105556, 105566, 105574, 105586, 105597, 105604, 105615, 105622, 105634, 105648, 105661, 105672, 105686,
        105703, 105716, 105733, 105754, 105769, 105782, 105793, 105805, 105814, 105835, 105849, 105869, 105882, 105901, 105917, 105933,
        105944, 105953, 105963, 105980, 105991, 106003, 106019, 106033, 106042, 106060, 106071, 106085, 106105, 106122, 106134, 106147,
        106160, 106171, 106184, 106199, 106211, 106220, 106236, 106261, 106274, 106289, 106304, 106321, 106332, 106344, 106354, 106370,
        106386, 106403, 106413, 106425, 106432, 106444, 106460, 106478, 106496, 106509, 106526, 106538, 106578, 106587, 106603, 106621,
        106630, 106635, 106645, 106657, 106663, 106679, 106690, 106704, 106717, 106726, 106735, 106748, 106760, 106770, 106782, 106790,
        106804, 106814, 106826, 106840, 106849, 106862, 106872, 106883, 106898, 106905, 106916, 106926, 106939, 106949, 106960, 106979,
        106988, 106997, 107011, 107022, 107038, 107050, 107069, 107086, 107099, 107109, 107133, 107141, 107154, 107164, 107173, 107187,
        107201, 107215, 107223, 107233, 107243, 107254, 107271, 107282, 107296, 107310, 107327, 107338, 107363, 107373, 107385, 107399,
        107409, 107418, 107427, 107440, 107463, 107490, 107501, 107514, 107523, 107536, 107547, 107559, 107585, 107598, 107612, 107629,
        107638, 107654, 107670, 107691, 107701, 107715, 107730, 107745, 107764, 107782, 107797, 107803, 107818, 107830, 107841, 107852,
        107866, 107875, 107895, 107908, 107916, 107925, 107938, 107952, 107962, 107976, 107986, 108000, 108013, 108026, 108036, 108045,
        108057, 108068, 108083, 108096, 108112, 108122, 108137, 108159, 108168, 108184, 108191, 108205, 108215, 108229, 108241, 108254,
        108268, 108282, 108292, 108306, 108320, 108326, 108337, 108348, 108362, 108379, 108390, 108403, 108417, 108427, 108434, 108450,
        108461, 108474, 108487, 108498, 108511, 108525, 108531, 108543, 108554, 108559, 108564, 108624, 108636, 108653, 108663, 108674,
        108688, 108704, 108712, 108732, 108746, 108759, 108772, 108787, 108803, 108813, 108829, 108841, 108857, 108867, 108882, 108899,
        108909, 108918, 108929, 108942, 108952, 108961, 108971, 108984, 108995, 109006, 109016, 109024, 109033, 109048, 109058, 109068,
        109081, 109098, 109115, 109129, 109151, 109168, 109185, 109195, 109207, 109220, 109237, 109254, 109264, 109277, 109297, 109316,
        109330, 109346, 109361, 109373, 109385, 109394, 109404, 109417, 109423, 109446, 109466, 109478, 109495, 109510, 109530, 109542,
        109551, 109564, 109575, 109584, 109595, 109610, 109625, 109634, 109646, 109657, 109672, 109692, 109705, 109722, 109744, 109756,
        109771, 109780, 109789, 109803, 109815, 109828, 109838, 109856, 109867, 109889, 109903, 109915, 109937, 109962, 109978, 110018,
        110030, 110039, 110053, 110064, 110080, 110089, 110106, 110131, 110147, 110157, 110173, 110184, 110194, 110203, 110213, 110221,
        110227, 110243, 110255, 110268, 110283, 110303, 110314, 110327, 110339, 110349, 110359, 110368, 110379, 110394, 110406, 110422,
        110438, 110449, 110458, 110472, 110487, 110499, 110514, 110525, 110534, 110552, 110562, 110571, 110587, 110598, 110607, 110619,
        110633, 110645, 110651, 110664, 110673, 110688, 110708, 110720, 110739, 110751, 110761, 110771, 110777, 110786, 110802, 110817,
        110829, 110842, 110851, 110858, 110868, 110883, 110894, 110909, 110920, 110934, 110949, 110963, 110978, 110992, 111003, 111015,
        111025, 111043, 111054, 111072, 111093, 111104, 111118, 111131, 111143, 111154, 111161, 111172, 111182, 111192, 111206, 111223,
        111237, 111252, 111263, 111274, 111290, 111300, 111312, 111330, 111339, 111357, 111373, 111385, 111406, 111417, 111433, 111443,
        111455, 111465, 111481, 111493, 111504, 111515, 111529, 111538, 111550, 111561, 111577, 111592, 111603, 111616, 111633, 111648,
        111659, 111679, 111689, 111703, 111713, 111723, 111743, 111761, 111778, 111794, 111811, 111823, 111832, 111853, 111870, 111878,
        111888, 111906, 111915, 111927, 111940, 111961, 111975, 111986, 111997, 112009, 112020, 112037, 112044, 112059, 112073, 112084,
        112096, 112105, 112119, 112129, 112145, 112162, 112171, 112180, 112193, 112213, 112224, 112266, 112279, 112294, 112304, 112315,
        112327, 112339, 112359, 112374, 112398, 112415, 112428, 112456, 112468, 112479, 112487, 112499, 112510, 112523, 112530, 112543,
        112561, 112571, 112582, 112591, 112604, 112617, 112638, 112648, 112660, 112675, 112691, 112706, 112717, 112728, 112739, 112758,
        112771, 112783, 112792, 112803, 112810, 112817, 112832, 112844, 112854, 112866, 112882, 112895, 112912, 112926, 112936, 112947,
        112960, 112977, 112984, 112998, 113013, 113024, 113038, 113049, 113061, 113080, 113095, 113108, 113127, 113140, 113155, 113166,
        113183, 113195, 113209, 113225, 113237, 113248, 113259, 113275, 113292, 113303, 113312, 113332, 113343, 113357, 113369, 113378,
        113388, 113399, 113408, 113426, 113444, 113452, 113464, 113488, 113500, 113510, 113525, 113538, 113555, 113575, 113585, 113603,
        113614, 113625, 113638, 113649, 113667, 113680, 113694, 113711, 113720, 113746, 113759, 113775, 113789, 113803, 113812, 113822,
        113835, 113846, 113864, 113870, 113882, 113892, 113910, 113923, 113931, 113945, 113958, 113975, 113989, 114004, 114022, 114031,
        114044, 114057, 114069, 114076, 114087, 114101, 114112, 114122, 114136, 114146, 114170, 114186, 114197, 114209, 114225, 114234,
        114245, 114257, 114269, 114286, 114296, 114318, 114332, 114346, 114361, 114376, 114388, 114400, 114422, 114434, 114454, 114466,
        114477, 114490, 114503, 114514, 114528, 114538, 114548, 114561, 114568, 114577, 114589, 114598, 114605, 114619, 114628, 114639,
        114652, 114663, 114673, 114685, 114700, 114711, 114718, 114730, 114738, 114746, 114758, 114770, 114786, 114803, 114818, 114832,
        114845, 114859, 114872, 114885, 114901, 114913, 114931, 114943, 114951, 114961, 114973, 114982, 114991, 115007, 115020, 115034,
        115047, 115059, 115070, 115079, 115088, 115110, 115126, 115135, 115149, 115157, 115176, 115188, 115209, 115221, 115233, 115247,
        115258, 115272, 115281, 115289, 115302, 115313, 115327, 115355, 115369, 115381, 115403, 115414, 115434, 115447, 115458, 115474,
        115485, 115500, 115517, 115531, 115540, 115554, 115571, 115586, 115596, 115605, 115623, 115633, 115643, 115659, 115673, 115682,
        115697, 115706, 115715, 115731, 115743, 115758, 115767, 115782, 115794, 115803, 115818, 115839, 115856, 115874, 115884, 115895,
        115910, 115923, 115937, 115946, 115961, 115967, 115988, 116001, 116011, 116027, 116037, 116050, 116060, 116078, 116088, 116099,
        116112, 116127, 116145, 116152, 116163, 116184, 116193, 116204, 116216, 116226, 116236, 116248, 116261, 116279, 116295, 116303,
        116318, 116333, 116347, 116365, 116377, 116387, 116401, 116424, 116438, 116448, 116465, 116478, 116491, 116503, 116518, 116529,
        116549, 116561, 116572, 116590, 116599, 116613, 116625, 116635, 116655, 116664, 116676, 116682, 116700, 116711, 116723, 116733,
        116744, 116761, 116768, 116777, 116784, 116797, 116803, 116816, 116828, 116848, 116860, 116873, 116885, 116899, 116912, 116926,
        116932, 116944, 116958, 116969, 116981, 116996, 117005, 117018, 117035, 117047, 117064, 117076, 117085, 117094, 117105, 117119,
        117128, 117144, 117155, 117167, 117183, 117198, 117211, 117222, 117234, 117248, 117258, 117270, 117282, 117294, 117304, 117313,
        117322, 117333, 117345, 117356, 117363, 117373, 117390, 117405, 117415, 117429, 117442, 117460, 117470, 117489, 117498, 117512,
        117530, 117547, 117561, 117570, 117580, 117592, 117620, 117635, 117650, 117664, 117675, 117686, 117695, 117702, 117713, 117723,
        117733, 117745, 117756, 117765, 117777, 117785, 117800, 117812, 117825, 117838, 117857, 117872, 117882, 117890, 117902, 117913,
        117930, 117939, 117950, 117960, 117973, 117983, 117992, 118002, 118020, 118031, 118045, 118054, 118069, 118077, 118099, 118115,
        118133, 118178, 118193, 118203, 118219, 118232, 118250, 118261, 118275, 118292, 118301, 118315, 118326, 118343, 118354, 118361,
        118379, 118394, 118408, 118418, 118429, 118434, 118440, 118448, 118461, 118470, 118479, 118495, 118512, 118529, 118540, 118550,
        118559, 118575, 118583, 118601, 118622, 118628, 118643, 118654, 118660, 118672, 118689, 118706, 118723, 118735, 118744, 118754,
        118762, 118771, 118781, 118797, 118807, 118824, 118839, 118853, 118864, 118877, 118885, 118895, 118904, 118916, 118926, 118941,
        118959, 118974, 118987, 118994, 119005, 119022, 119035, 119049, 119058, 119070, 119082, 119095, 119109, 119118, 119128, 119140,
        119149, 119158, 119173, 119181, 119194, 119214, 119242, 119254, 119268, 119278, 119284, 119303, 119316, 119329, 119342, 119359,
        119371, 119381, 119391, 119404, 119415, 119429, 119452, 119469, 119479, 119494, 119501, 119510, 119526, 119541, 119555, 119563,
        119576, 119597, 119608, 119620, 119636, 119653, 119668, 119692, 119705, 119723, 119733, 119742, 119752, 119762, 119776, 119787,
        119805, 119816, 119826, 119838, 119851, 119859, 119874, 119899, 119909, 119920, 119933, 119943, 119958, 119970, 119980, 119989,
        120001, 120016, 120027, 120046, 120062, 120075, 120087, 120093, 120106, 120119, 120127, 120137, 120151, 120160, 120169, 120181,
        120193, 120215, 120228, 120238, 120252, 120265, 120272, 120283, 120300, 120314, 120328, 120344, 120364, 120375, 120384, 120404,
        120414, 120423, 120435, 120445, 120454, 120459, 120471, 120480, 120497, 120506, 120524, 120544, 120551, 120563, 120579, 120591,
        120609, 120631, 120646, 120666, 120678, 120685, 120696, 120706, 120721, 120742, 120754, 120763, 120780, 120788, 120797, 120813,
        120828, 120842, 120854, 120863, 120870, 120888, 120896, 120907, 120926, 120949, 120957, 120974, 120984, 120994, 121008, 121016,
        121031, 121041, 121047, 121055, 121066, 121078, 121092, 121107, 121117, 121126, 121142, 121166, 121174, 121182, 121197, 121217,
        121231, 121242, 121255, 121266, 121280, 121291, 121305, 121320, 121332, 121348, 121361, 121373, 121380, 121394, 121407, 121423,
        121444, 121458, 121470, 121484, 121502, 121514, 121526, 121537, 121547, 121557, 121567, 121582, 121596, 121611, 121654, 121671,
        121682, 121695, 121701, 121720, 121740, 121755, 121764, 121776, 121787, 121808, 121822, 121838, 121853, 121865, 121876, 121887,
        121908, 121922, 121941, 121956, 121968, 121980, 121987, 122000, 122009, 122019, 122027, 122037, 122060, 122081, 122096, 122109,
        122131, 122147, 122158, 122173, 122188, 122204, 122215, 122225, 122237, 122253, 122271, 122288, 122300, 122315, 122331, 122342,
        122352, 122365, 122376, 122395, 122402, 122420, 122432, 122450, 122476, 122493, 122503, 122515, 122525, 122537, 122554, 122572,
        122582, 122593, 122602, 122617, 122635, 122649, 122666, 122680, 122689, 122699, 122710, 122718, 122733, 122742, 122750, 122767,
        122786, 122802, 122816, 122834, 122846, 122856, 122869, 122883, 122892, 122908, 122916, 122929, 122935, 122955, 122963, 122978,
        122994, 123008, 123020, 123029, 123039, 123047, 123060, 123069, 123077, 123089, 123101, 123117, 123128, 123140, 123146, 123160,
        123173, 123188, 123206, 123223, 123234, 123245, 123263, 123278, 123292, 123311, 123321, 123332, 123346, 123353, 123365, 123376,
        123388, 123400, 123409, 123422, 123433, 123442, 123455, 123470, 123488, 123499, 123508, 123516, 123525, 123532, 123548, 123568,
        123585, 123597, 123606, 123614, 123626, 123640, 123654, 123666, 123675, 123681, 123690, 123701, 123710, 123722, 123735, 123744,
        123753, 123766, 123778, 123789, 123802, 123815, 123826, 123835, 123845, 123854, 123870, 123880, 123891, 123919, 123932, 123941,
        123955, 123964, 123976, 123987, 124003, 124015, 124025, 124041, 124055, 124070, 124087, 124097, 124109, 124118, 124133, 124140,
        124155, 124169, 124182, 124189, 124204, 124218, 124228, 124238, 124247, 124258, 124271, 124282, 124292, 124306, 124318, 124336,
        124347, 124356, 124366, 124377, 124395, 124411, 124421, 124436, 124449, 124457, 124468, 124482, 124488, 124505, 124514, 124524,
        124541, 124555, 124571, 124583, 124619, 124635, 124646, 124658, 124668, 124680, 124694, 124705, 124719, 124734, 124742, 124754,
        124763, 124780, 124788, 124799, 124808, 124817, 124832, 124842, 124854, 124868, 124875, 124885, 124898, 124909, 124916, 124924,
        124933, 124950, 124962, 124970, 124986, 125001, 125019, 125028, 125035, 125044, 125059, 125068, 125080, 125089, 125102, 125117,
        125124, 125135, 125144, 125153, 125165, 125174, 125183, 125189, 125199, 125209, 125220, 125237, 125251, 125259, 125276, 125301,
        125314, 125332, 125341, 125357, 125369, 125378, 125386, 125398, 125412, 125421, 125441, 125450, 125468, 125482, 125493, 125503,
        125518, 125529, 125544, 125559, 125569, 125583, 125594, 125603, 125618, 125632, 125643, 125658, 125673, 125688, 125700, 125709,
        125723, 125739, 125751, 125763, 125770, 125790, 125804, 125815, 125826, 125847, 125859, 125868, 125898, 125912, 125917, 125930,
        125952, 125968, 125977, 125990, 126002, 126019, 126035, 126044, 126055, 126068, 126077, 126089, 126101, 126123, 126136, 126152,
        126165, 126179, 126187, 126198, 126215, 126235, 126250, 126262, 126278, 126287, 126304, 126316, 126327, 126339, 126349, 126359,
        126372, 126384, 126412, 126424, 126434, 126452, 126466, 126487, 126493, 126513, 126523, 126536, 126552, 126565, 126577, 126585,
        126597, 126625, 126653, 126681, 126709, 126737, 126765, 126793, 126821, 126849, 126877, 126905, 126933, 126961, 126989, 127017,
        127045, 127073, 127101, 127129, 127157, 127185, 127213, 127241, 127269, 127297, 127325, 127353, 127381, 127409, 127437, 127465,
        127493, 127521, 127549, 127577, 127605, 127633, 127661, 127689, 127717, 127745, 127773, 127801, 127829, 127857, 127885, 127913,
        127941, 127969, 127997, 128025, 128053, 128081, 128109, 128137, 128165, 128193, 128221, 128249, 128277, 128305, 128333, 128361,
        128389, 128417, 128445, 128473, 128501, 128529, 128557, 128585, 128613, 128641, 128669, 128697, 128725, 128753, 128781, 128809,
        128837, 128865, 128893, 128921, 128949, 128977, 129005, 129033, 129061, 129089, 129117, 129145, 129173, 129185, 129195, 129207,
        129218, 129234, 129252, 129267, 129278, 129297, 129311, 129333, 129355, 129373, 129382, 129395, 129406, 129423, 129436, 129448,
        129461, 129470, 129487, 129493, 129508, 129518, 129527, 129535, 129546, 129553, 129567, 129582, 129595, 129612, 129623, 129636,
        129654, 129682, 129710, 129738, 129766, 129794, 129822, 129850, 129878, 129906, 129934, 129962, 129990, 130018, 130046, 130074,
        130102, 130130, 130158, 130186, 130214, 130242, 130270, 130298, 130326, 130354, 130382, 130410, 130438, 130466, 130494, 130522,
        130550, 130578, 130606, 130634, 130662, 130690, 130718, 130746, 130774, 130802, 130830, 130858, 130886, 130914, 130942, 130970,
        130998, 131026, 131054, 131082, 131110, 131138, 131166, 131194, 131222, 131250, 131278, 131306, 131334, 131362, 131390, 131418,
        131446, 131474, 131502, 131530, 131558, 131586, 131614, 131642, 131670, 131698, 131726, 131754, 131782, 131810, 131838, 131866,
        131894, 131922, 131950, 131978, 132006, 132034, 132062, 132090, 132101, 132111, 132126, 132135, 132150, 132166, 132178, 132189,
        132200, 132214, 132231, 132245, 132258, 132268, 132282, 132294, 132308, 132318, 132334, 132342, 132351, 132362, 132376, 132385,
        132396, 132409, 132425, 132443, 132452, 132465, 132477, 132495, 132507, 132518, 132537, 132550, 132559, 132572, 132581, 132595,
        132608, 132617, 132627, 132642, 132659, 132675, 132683, 132696, 132708, 132727, 132753, 132764, 132786, 132797, 132811, 132823,
        132836, 132844, 132856, 132865, 132878, 132889, 132899, 132909, 132923, 132932, 132945, 132954, 132961, 132973, 132982, 132994,
        133008, 133017, 133028, 133037, 133054, 133067, 133076, 133084, 133097, 133111, 133117, 133130, 133154, 133167, 133173, 133186,
        133201, 133224, 133234, 133245, 133258, 133268, 133282, 133296, 133307, 133312, 133321, 133333, 133340, 133349, 133359, 133367,
        133378, 133392, 133409, 133416, 133425, 133434, 133446, 133457, 133473, 133484, 133496, 133505, 133519, 133537, 133548, 133556,
        133568, 133581, 133598, 133607, 133619, 133637, 133649, 133662, 133673, 133683, 133697, 133716, 133734, 133746, 133755, 133769,
        133780, 133789, 133806, 133816, 133824, 133840, 133852, 133866, 133877, 133891, 133907, 133924, 133933, 133944, 133953, 133961,
        133977, 133990, 134000, 134011, 134024, 134032, 134049, 134056, 134073, 134088, 134099, 134109, 134135, 134159, 134176, 134193,
        134203, 134212, 134221, 134232, 134242, 134255, 134266, 134287, 134302, 134316, 134333, 134342, 134360, 134374, 134386, 134407,
        134419, 134428, 134442, 134467, 134479, 134492, 134503, 134517, 134530, 134539, 134551, 134566, 134575, 134588, 134600, 134610,
        134618, 134633, 134650, 134658, 134668, 134674, 134685, 134702, 134715, 134724, 134730, 134758, 134766, 134778, 134791, 134809,
        134822, 134835, 134845, 134856, 134865, 134877, 134888, 134899, 134928, 134942, 134952, 134963, 134973, 134988, 134998, 135008,
        135016, 135025, 135036, 135053, 135064, 135082, 135091, 135111, 135129, 135147, 135159, 135173, 135184, 135195, 135207, 135221,
        135239, 135249, 135263, 135276, 135286, 135301, 135323, 135334, 135350, 135367, 135382, 135393, 135421, 135443, 135458, 135468,
        135486, 135499, 135510, 135522, 135531, 135540, 135552, 135567, 135577, 135589, 135597, 135608, 135616, 135626, 135637, 135655,
        135665, 135677, 135686, 135698, 135710, 135724, 135741, 135753, 135766, 135782, 135796, 135805, 135814, 135824, 135841, 135854,
        135871, 135883, 135898, 135911, 135922, 135935, 135947, 135956, 135972, 135995, 136004, 136018, 136031, 136041, 136060, 136074,
        136094, 136106, 136117, 136131, 136147, 136159, 136176, 136185, 136196, 136205, 136218, 136230, 136241, 136250, 136268, 136277,
        136290, 136298, 136317, 136332, 136341, 136350, 136365, 136385, 136397, 136408, 136424, 136431, 136452, 136467, 136481, 136489,
        136498, 136508, 136521, 136534, 136541, 136571, 136581, 136591, 136604, 136615, 136634, 136645, 136655, 136662, 136678, 136683,
        136696, 136709, 136716, 136736, 136779, 136790, 136801, 136814, 136829, 136838, 136851, 136870, 136882, 136901, 136912, 136921,
        136931, 136940, 136950, 136960, 136971, 136982, 136991, 137002, 137011, 137023, 137032, 137046, 137063, 137074, 137084, 137099,
        137113, 137135, 137148, 137156, 137167, 137180, 137194, 137203, 137211, 137229, 137239, 137247, 137261, 137272, 137283, 137292,
        137304, 137320, 137331, 137341, 137357, 137377, 137390, 137403, 137419, 137428, 137433,
    ],
};
